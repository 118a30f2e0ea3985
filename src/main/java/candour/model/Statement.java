package candour.model;

/** Something said, with where it stands. Whose words they are follows from where it is kept. */
public record Statement(String says, Citation citation) {}
