package candour.read;

import candour.model.TopFolder;
import candour.problem.Code;
import candour.problem.Position;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** What the folders of authorities and inspections may be called: their names are parts of addresses. */
final class FolderNames {

    private FolderNames() {}

    static void requireId(Path folder, Problems problems) {
        String name = folder.getFileName().toString();
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.add(
                    Code.ID_INVALID,
                    Position.startOf(ContentFolder.shown(folder)),
                    "\"" + name + "\" cannot be an id, and the folder's name is part of the page's address.",
                    "Use lower-case letters, digits and single hyphens.");
        }
    }

    static void requireFree(Path folder, Problems problems) {
        String name = folder.getFileName().toString();
        if (TopFolder.isTaken(name)) {
            problems.add(
                    Code.ID_INVALID,
                    Position.startOf(ContentFolder.shown(folder)),
                    "\"" + name + "\" is an address that the site uses itself.",
                    "Give the authority's folder another name.");
        }
    }

    private static String address(String name) {
        String year = name.substring(0, 4);
        String rest = Normalizer.normalize(name.substring(4), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return year + "-" + (rest.isEmpty() ? "inspection" : rest);
    }

    /** The year in the folder's name is the one by which officers and pages call the inspection. */
    static void requireYearAndId(Path folder, Problems problems) {
        String name = folder.getFileName().toString();
        if (name.matches("\\d{4}-.+")) {
            requireId(folder, problems);
        } else if (name.matches("\\d{4}[^-].*")) {
            problems.add(
                    Code.ID_INVALID,
                    Position.startOf(ContentFolder.shown(folder)),
                    "\"" + name
                            + "\" is not written as an address is: lower-case letters, digits and hyphens, without blanks.",
                    "Name the folder " + address(name) + ".");
        } else {
            problems.add(
                    Code.ID_INVALID,
                    Position.startOf(ContentFolder.shown(folder)),
                    "\"" + folder.getFileName() + "\" does not begin with a year.",
                    "Name the folder by the year and the kind of inspection: 2008-jar.");
        }
    }
}
