package tumen.settings;

/** Light or dark, or whatever the system says. */
public enum Theme { SYSTEM, LIGHT, DARK }
