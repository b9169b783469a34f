package tumen.model;

/**
 * A thread of the story: one strand of what happened, with a colour of its own.
 *
 * @param id slug
 * @param title what it is called
 * @param colour index into the palette of threads, 0 or more
 */
public record StoryThread(String id, Text title, int colour) {
}
