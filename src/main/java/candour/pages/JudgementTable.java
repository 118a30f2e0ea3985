package candour.pages;

import java.util.List;

/**
 * A table of judgements.
 *
 * @param id to be linked to, and the name of its scrolling region
 * @param acrossInspections whether its rows name their inspection
 */
public record JudgementTable(String id, String caption, boolean acrossInspections, List<JudgementRow> rows) {}
