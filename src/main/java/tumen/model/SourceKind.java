package tumen.model;

/** What sort of source it is. */
public enum SourceKind { WIRE, WIRE_COPY, PRESS, OFFICIAL, STATE_MEDIA, RESEARCH }
