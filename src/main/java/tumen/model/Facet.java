package tumen.model;

/** What events can be filtered by. */
public enum Facet { THREAD, STANDING, ACTOR, SOURCE, KIND, TAG }
