package tumen.settings;

/** Whether changes of the picture are animated: as the system says, in full, or not at all. */
public enum Motion { SYSTEM, FULL, REDUCED }
