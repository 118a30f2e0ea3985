package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Finding;
import candour.model.Framework;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings of one kind, put together under what they belong to.
 *
 * @param id to be linked to
 */
public record FindingSection(String id, String heading, List<Part> parts) {

    /** The findings under one area, or under one theme where the document puts them under no area. */
    public record Part(String heading, List<FindingEntry> findings) {}

    static List<FindingSection> of(Chapter chapter, Address here) {
        Framework framework = chapter.inspection().framework();
        List<Finding> findings = chapter.inspection().findings();
        List<FindingSection> sections = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            Map<String, List<FindingEntry>> parts = new LinkedHashMap<>();
            findings.stream()
                    .filter(finding -> finding.kind() == kind)
                    .forEach(finding -> parts.computeIfAbsent(heading(framework, finding), any -> new ArrayList<>())
                            .add(FindingEntry.of(chapter, finding, here)));
            if (!parts.isEmpty()) {
                sections.add(new FindingSection(kind.word() + "s", heading(kind), parts(parts)));
            }
        }
        return sections;
    }

    private static List<Part> parts(Map<String, List<FindingEntry>> parts) {
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    private static String heading(Framework framework, Finding finding) {
        return finding.area()
                .map(area -> Titles.name(framework, area))
                .orElse(finding.theme().name());
    }

    private static String heading(Finding.Kind kind) {
        return switch (kind) {
            case STRENGTH -> "What the inspectors said was strong";
            case IMPROVEMENT -> "What the inspectors said had to improve";
            case EXPLORE -> "What the inspectors left for a later inspection";
            case NOTE -> "What else the documents say";
        };
    }
}
