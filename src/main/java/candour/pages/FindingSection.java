package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Finding;
import candour.model.Framework;
import candour.say.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings of one kind, put together under what they belong to. */
public record FindingSection(Finding.Kind kind, List<Part> parts) {

    /** The findings under one area, or under one theme where the document puts them under no area. */
    public record Part(String heading, List<FindingEntry> findings) {}

    static List<FindingSection> of(Chapter chapter, Address here, Words words) {
        Framework framework = chapter.inspection().framework();
        List<FindingSection> sections = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            Map<String, List<FindingEntry>> parts = new LinkedHashMap<>();
            chapter.inspection().findings().stream()
                    .filter(finding -> finding.kind() == kind)
                    .forEach(finding -> parts.computeIfAbsent(
                                    heading(framework, finding, words), any -> new ArrayList<>())
                            .add(FindingEntry.of(chapter, finding, here, words)));
            if (!parts.isEmpty()) {
                sections.add(new FindingSection(kind, parts(parts)));
            }
        }
        return sections;
    }

    private static List<Part> parts(Map<String, List<FindingEntry>> parts) {
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    private static String heading(Framework framework, Finding finding, Words words) {
        return finding.area()
                .map(area -> words.titles().area(framework, area))
                .orElse(finding.theme().name());
    }

    /** To be linked to. */
    public String id() {
        return kind.word() + "s";
    }
}
