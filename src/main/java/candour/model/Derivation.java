package candour.model;

import java.util.List;
import java.util.Map;

/**
 * How a grade follows from the scores of other areas: their printed numbers, added up, as a share of the most they could be.
 *
 * @param sumOf the ids of the areas whose scores are added
 * @param outOf the most that they can add up to
 * @param thresholds from which percentage on each grade is given, by the grade's id
 */
public record Derivation(List<String> sumOf, int outOf, Map<String, Integer> thresholds) {}
