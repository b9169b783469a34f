package tumen.model;

/** What the lanes of the timeline stand for. */
public enum Lanes { THREAD, ACTOR, PLACE, CLAIMANT, STANDING }
