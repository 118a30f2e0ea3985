package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.build.Build;
import candour.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No two pages have one title, and what an author did is told as what the author did. */
class NamesTest {

    private static final Pattern FIXED = Pattern.compile("/404\\.html|/(?!anytown)[^/]+/|/(themes|frameworks)/[^/]+/");

    @TempDir
    Path scratch;

    private Path content;

    @BeforeEach
    void base() {
        content = scratch.resolve("content");
        Folders.copyBase(content);
    }

    @Test
    void anAreaCannotBeCalledLikeAnyPageOfTheSite() throws IOException {
        List<String> titles = titles();
        assertTrue(titles.contains("Data"), "Pages that every site has.");
        assertTrue(titles.contains("Staying safe"), "Pages that content makes.");
        Path authority = content.resolve("authorities/anytown/authority.yaml");
        String sound = Files.readString(authority);
        for (String title : titles) {
            Files.writeString(authority, sound.replace("name: Anytown", "name: \"" + title + "\""));
            assertEquals(List.of(Code.NAME_REPEATED), codes(), title);
        }
    }

    @Test
    void inspectionsThatBeganOnOneDayAreNotToldApart() throws IOException {
        Path first = content.resolve("authorities/anytown/2008-review");
        Path second = content.resolve("authorities/anytown/2008-visit");
        Folders.copy(first, second);
        assertEquals(List.of(Code.NAME_REPEATED), codes());
        Path again = second.resolve("inspection.yaml");
        Files.writeString(again, Files.readString(again).replace("from: 2008-01,", "from: 2008-01-14,"));
        assertEquals(List.of(), codes());
    }

    private List<String> titles() {
        Build.Site site = build().prepare().value().orElseThrow();
        List<String> titles = site.pages().stream()
                .filter(page -> FIXED.matcher(page.address().path()).matches())
                .map(page -> page.page().get().head().title().replace(" – Test site", ""))
                .toList();
        assertFalse(titles.isEmpty());
        return titles;
    }

    private List<Code> codes() {
        return build().prepare().problems().stream().map(one -> one.code()).toList();
    }

    private Build build() {
        return new Build(content, Optional.empty(), TestSite.TODAY, true);
    }
}
