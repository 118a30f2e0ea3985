package candour.check.claim;

/**
 * Something that a text says and that facts have to hold.
 *
 * @param what it is, as a problem names it: {@code the number 93}
 * @param start where it begins in the text
 */
public record Claim(String what, int start, int length) {}
