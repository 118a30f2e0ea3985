package candour.read;

import candour.model.Html;
import candour.model.Site;
import candour.problem.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The folder {@code content/pages}: pages of the publisher's own, which {@code site.yaml} names. */
final class OwnPages {

    static final String FOLDER = "pages";

    private final ContentFolder folder;
    private final Path home;
    private final Problems problems;

    OwnPages(ContentFolder folder, Path content, Problems problems) {
        this.folder = folder;
        this.home = content.resolve(FOLDER);
        this.problems = problems;
    }

    /** What stands on each, by its id. */
    Map<String, Html> read(Site site) {
        Map<String, Html> pages = new HashMap<>();
        for (Site.OwnPage page : site.pages()) {
            Path file = home.resolve(page.id() + ".md");
            if (isThere(page, file, pages)) {
                folder.text(file, problems)
                        .ifPresent(text ->
                                pages.put(page.id(), ProseReader.read(ContentFolder.shown(file), text, problems)));
            }
        }
        refuseOthers(site);
        return pages;
    }

    private boolean isThere(Site.OwnPage page, Path file, Map<String, Html> before) {
        if (!page.id().matches("[a-z0-9]+(-[a-z0-9]+)*") || !Files.isRegularFile(file)) {
            problems.add(
                    Code.FILE_MISSING,
                    page.position(),
                    "There is no file pages/" + page.id() + ".md.",
                    "Write it, in Markdown; its name has small letters, digits and hyphens.");
            return false;
        }
        if (before.containsKey(page.id())) {
            problems.add(
                    Code.ID_REPEATED,
                    page.position(),
                    "\"" + page.id() + "\" stands here for the second time.",
                    "Name each page once.");
        }
        return !before.containsKey(page.id());
    }

    private void refuseOthers(Site site) {
        List<String> named = site.pages().stream().map(one -> one.id() + ".md").toList();
        folder.entries(home).stream()
                .filter(file -> !named.contains(file.getFileName().toString()))
                .forEach(file -> folder.unexpected(
                        file, "Name it under \"pages\" in site.yaml with a title, or take it away.", problems));
    }
}
