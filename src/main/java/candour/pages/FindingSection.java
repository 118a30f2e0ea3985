package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Finding;
import candour.model.Framework;
import candour.say.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings of one kind, put together under what they belong to. */
public record FindingSection(Finding.Kind kind, List<Part> parts) {

    /**
     * The findings under one area, or those that the document puts under none, in its order.
     *
     * @param heading none where all findings of the kind are under no area
     */
    public record Part(Optional<String> heading, List<FindingEntry> findings) {}

    static List<FindingSection> of(Chapter chapter, Address here, Words words) {
        Framework framework = chapter.inspection().framework();
        List<FindingSection> sections = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            Map<Optional<String>, List<FindingEntry>> parts = new LinkedHashMap<>();
            chapter.inspection().findings().stream()
                    .filter(finding -> finding.kind() == kind)
                    .forEach(finding -> parts.computeIfAbsent(
                                    heading(framework, finding, words), any -> new ArrayList<>())
                            .add(FindingEntry.of(chapter, finding, here, words)));
            if (!parts.isEmpty()) {
                sections.add(new FindingSection(kind, parts(parts, words)));
            }
        }
        return sections;
    }

    private static List<Part> parts(Map<Optional<String>, List<FindingEntry>> parts, Words words) {
        return parts.entrySet().stream()
                .map(part -> new Part(
                        part.getKey()
                                .or(() ->
                                        Optional.of(words.the("findings-other")).filter(any -> parts.size() > 1)),
                        part.getValue()))
                .toList();
    }

    private static Optional<String> heading(Framework framework, Finding finding, Words words) {
        return finding.area().map(area -> words.titles().area(framework, area));
    }

    /** To be linked to. */
    public String id() {
        return kind.word() + "s";
    }
}
