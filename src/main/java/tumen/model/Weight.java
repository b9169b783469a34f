package tumen.model;

/** How much an event matters to the story; the first get their labels first. */
public enum Weight { KEY, NORMAL, MINOR }
