package candour.serve;

import candour.model.Authority;
import candour.model.Inspection;
import candour.problem.Position;
import candour.render.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where what stands on a page is written. */
final class Places {

    private final String editor;

    Places(String editor) {
        this.editor = editor;
    }

    /** An address that opens an editor at a place; empty where none is wanted. */
    String href(Position at) {
        return editor.isEmpty()
                ? ""
                : editor.replace(
                                "{file}",
                                Path.of(at.file())
                                        .toAbsolutePath()
                                        .normalize()
                                        .toUri()
                                        .getRawPath())
                        .replace("{line}", Integer.toString(at.line()))
                        .replace("{column}", Integer.toString(at.column()));
    }

    /**
     * As JSON: the files of a page, and the elements of it that are written in one place, by their ids.
     *
     * @param asked the path of the page
     */
    String json(Shown shown, String asked) {
        String page =
                asked.startsWith(shown.base()) ? asked.substring(shown.base().length()) : asked;
        Map<String, Position> marks = new LinkedHashMap<>();
        List<Position> files = new ArrayList<>();
        shown.archive().stream()
                .flatMap(archive -> archive.authorities().stream())
                .filter(authority -> page.startsWith(authority.id() + "/"))
                .forEach(authority -> add(authority, page, marks, files));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Json json = new Json(out)) {
            json.object(() -> {
                json.list("files", files, this::place);
                json.list("marks", marks.entrySet(), (inner, mark) -> {
                    inner.text("id", mark.getKey());
                    place(inner, mark.getValue());
                });
            });
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void add(Authority authority, String page, Map<String, Position> marks, List<Position> files) {
        files.add(authority.position());
        authority.inspections().stream()
                .filter(inspection -> page.startsWith(inspection.id() + "/"))
                .forEach(inspection -> add(inspection, marks, files));
    }

    private static void add(Inspection inspection, Map<String, Position> marks, List<Position> files) {
        files.add(inspection.position());
        inspection.youngPeople().forEach(version -> files.add(version.position()));
        inspection.points().forEach(point -> marks.put(point.id(), point.position()));
        inspection
                .judgements()
                .forEach(one -> marks.put("area-" + one.area().id().replace('/', '-'), one.position()));
    }

    private void place(Json json, Position at) {
        json.text("at", at.toString());
        json.text("href", href(at));
    }
}
