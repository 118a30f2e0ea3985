package candour.model;

/**
 * How easy a children's version must be to read.
 *
 * @param grade the reading grade to aim for; a grade is a school year in the United States, about the age less five
 * @param limit the grade above which it is not published
 * @param words how many words it should have at most
 */
public record ReadingTarget(AgeBand ages, int grade, int limit, int words) {}
