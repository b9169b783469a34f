package tumen.model;

/** What an actor is. */
public enum ActorKind { PERSON, STATE, GOVERNMENT, INSTITUTION, ARMED_FORCE, COMPANY, MEDIA, GROUP }
