package candour.render;

import candour.pages.FoundPlace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the field that finds a place looks in: a script and not data, for a browser that reads from a disk runs the one and does not load
 * the other. It is loaded when somebody begins to type.
 */
final class FoundPlaces {

    private FoundPlaces() {}

    static void write(List<FoundPlace> all, OutputStream out) throws IOException {
        out.write("window.candourPlaces = ".getBytes(StandardCharsets.UTF_8));
        try (Json json = new Json(out)) {
            json.object(() -> json.list("places", all, FoundPlaces::place));
        }
        out.write(";\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void place(Json json, FoundPlace one) {
        json.text("name", one.name());
        json.text("page", one.page());
        json.text("young", one.young());
        if (!one.also().isEmpty()) {
            json.texts("also", one.also());
        }
    }
}
