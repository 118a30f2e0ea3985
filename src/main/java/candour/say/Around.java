package candour.say;

/** A sentence with a place in it for something that is more than words, such as a link. */
public record Around(String before, String after) {}
