package candour.pages;

/** A link with its text. */
public record Link(String href, String text) {}
