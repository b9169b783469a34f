package tumen.model;

/** How an event stands between those who speak of it. The rules are in {@code evidence}. */
public enum Standing { CONTESTED, ACKNOWLEDGED, CORROBORATED, ALLEGED, BACKGROUND }
