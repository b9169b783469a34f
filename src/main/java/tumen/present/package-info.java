/**
 * The story told to a room: full screen, large, one key event after another, with who says so and who denies it.
 * It reads the session through what other rooms tell in words, and changes nothing.
 */
package tumen.present;
