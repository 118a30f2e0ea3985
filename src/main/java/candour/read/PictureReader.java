package candour.read;

import candour.model.Picture;
import candour.problem.Code;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code pictures.yaml} and the files it names. A picture that it does not name has no licence, and is refused. */
final class PictureReader {

    static final String NAME_IT = "Name it in pictures.yaml with its licence and author, or remove it.";

    private static final int LARGEST = 200_000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)");

    private final ContentFolder folder;
    private final Path home;
    private final Problems problems;

    PictureReader(ContentFolder folder, Path home, Problems problems) {
        this.folder = folder;
        this.home = home;
        this.problems = problems;
    }

    /** The pictures that could be read; the others are noted as unreadable. */
    Map<String, Picture> all(Fields fields, Set<String> unreadable) {
        int before = problems.found().size();
        Map<String, Picture> pictures = fields.records(this::picture);
        fields.keys().stream().filter(id -> !pictures.containsKey(id)).forEach(id -> unreadable.add("pictures/" + id));
        if (problems.found().size() == before) {
            List<String> named = pictures.values().stream().map(Picture::file).toList();
            for (Path file : folder.entries(home)) {
                if (!named.contains(file.getFileName().toString())) {
                    folder.unexpected(file, NAME_IT, problems);
                }
            }
        }
        return pictures;
    }

    /** Those of the library that something names: the others cost nothing. */
    Map<String, Picture> read(Fields fields, Set<String> named) {
        return fields.records((id, picture) -> named.contains(id) ? picture(id, picture) : Optional.empty());
    }

    private Optional<Picture> picture(String id, Fields fields) {
        Required<Drawn> drawn = fields.required("file", Sorts.TEXT.then(this::drawn));
        Required<String> means = fields.text("means");
        Required<String> licence = fields.text("licence");
        Required<String> author = fields.text("author");
        Optional<String> source = fields.optionalText("source");
        return fields.whole(() -> new Picture(
                id,
                drawn.get().file,
                means.get(),
                licence.get(),
                author.get(),
                source,
                drawn.get().shape,
                drawn.get().content,
                fields.position()));
    }

    /** A file that is there, its shape and its bytes. */
    private record Drawn(String file, double shape, ByteBuffer content) {}

    private Optional<Drawn> drawn(Value value, String file) {
        Path path = home.resolve(file);
        if (!NAME.matcher(file).matches()) {
            return refuse(
                    value,
                    "\"" + file + "\" cannot be the name of a picture.",
                    "Use small letters, digits, hyphens and \".svg\" or \".png\".");
        }
        if (!Files.isRegularFile(path)) {
            return refuse(
                    value,
                    "There is no file \"" + file + "\" in the folder pictures.",
                    "Put it there, or correct its name.");
        }
        return folder.bytes(path, LARGEST, problems).flatMap(bytes -> drawn(value, file, bytes));
    }

    private static Optional<Drawn> drawn(Value value, String file, byte[] bytes) {
        byte[] published = Pictures.harmless(file, bytes);
        Optional<String> fault = Pictures.fault(file, published);
        return fault.isPresent()
                ? refuse(
                        value, "\"" + file + "\" " + fault.get() + ".", "Save it again as plain SVG or as a small PNG.")
                : Optional.of(new Drawn(
                        file,
                        Pictures.shape(file, published),
                        ByteBuffer.wrap(published).asReadOnlyBuffer()));
    }

    private static Optional<Drawn> refuse(Value value, String message, String hint) {
        value.report(Code.PICTURE_UNSOUND, message, hint);
        return Optional.empty();
    }
}
