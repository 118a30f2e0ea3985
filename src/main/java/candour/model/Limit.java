package candour.model;

/**
 * A rule between areas: if one is graded so, another can be no better than so.
 *
 * @param ifArea the id of the area that limits
 * @param is the id of its grade
 * @param thenArea the id of the area that is limited
 * @param atBest the id of the best grade that it can have then
 */
public record Limit(String ifArea, String is, String thenArea, String atBest, Citation citation) {}
