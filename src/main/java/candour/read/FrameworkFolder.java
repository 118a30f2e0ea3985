package candour.read;

import candour.model.Framework;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The folder {@code content/frameworks}, with a file for each of them. */
final class FrameworkFolder {

    private final ContentFolder folder;
    private final Themes themes;
    private final Set<String> unreadable;
    private final Problems problems;

    /** @param unreadable to which it adds the ids of those that cannot be read */
    FrameworkFolder(ContentFolder folder, Themes themes, Set<String> unreadable, Problems problems) {
        this.folder = folder;
        this.themes = themes;
        this.unreadable = unreadable;
        this.problems = problems;
    }

    /** By their ids. Of one in which anything is wrong there is what could be read, so that inspections are read too. */
    Map<String, Framework> read(Path home) {
        Map<String, Framework> frameworks = new LinkedHashMap<>();
        for (Path file : folder.entries(home)) {
            String name = file.getFileName().toString();
            if (!name.matches("[a-z0-9-]+\\.yaml")) {
                folder.unexpected(
                        file,
                        "Name a framework's file by its id: small letters, digits, hyphens and \".yaml\".",
                        problems);
                continue;
            }
            String id = name.substring(0, name.length() - ".yaml".length());
            framework(id, file).ifPresent(one -> frameworks.put(id, one));
        }
        return frameworks;
    }

    Optional<Framework> framework(String id, Path file) {
        int before = problems.found().size();
        Optional<Framework> framework =
                folder.yaml(file, problems).flatMap(fields -> new FrameworkReader(fields, themes).read(id));
        if (problems.found().size() > before || !themes.areWhole()) {
            unreadable.add(id);
        }
        return framework;
    }
}
