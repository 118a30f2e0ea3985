package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Finding;
import candour.model.Framework;
import candour.model.Theme;
import candour.say.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings of one kind, put together under what they belong to. */
public record FindingSection(Finding.Kind kind, List<Part> parts) {

    /**
     * The findings under one area, or under one theme where the document puts them under no area.
     *
     * @param heading none where all findings of the kind are under neither
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

    /** What is under no heading stands last, and is called the others where there are any before it. */
    private static List<Part> parts(Map<Optional<String>, List<FindingEntry>> parts, Words words) {
        List<FindingEntry> other = parts.remove(Optional.<String>empty());
        List<Part> all = new ArrayList<>();
        parts.forEach((heading, findings) -> all.add(new Part(heading, findings)));
        if (other != null) {
            all.add(new Part(Optional.of(words.the("findings-other")).filter(any -> !all.isEmpty()), other));
        }
        return all;
    }

    private static Optional<String> heading(Framework framework, Finding finding, Words words) {
        return finding.area()
                .map(area -> words.titles().area(framework, area))
                .or(() -> finding.themes().stream().findFirst().map(Theme::name));
    }

    /** To be linked to. */
    public String id() {
        return kind.word() + "s";
    }
}
