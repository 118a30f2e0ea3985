package candour.read;

import candour.model.Picture;
import candour.problem.Code;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code pictures.yaml} and the files it names. A picture that it does not name has no licence, and is refused. */
final class PictureReader {

    private static final int LARGEST = 200_000;

    private final ContentFolder folder;
    private final Path home;
    private final Problems problems;

    PictureReader(ContentFolder folder, Path home, Problems problems) {
        this.folder = folder;
        this.home = home;
        this.problems = problems;
    }

    /** The pictures that could be read; the others are noted as unreadable. */
    Map<String, Picture> read(Fields fields, Set<String> unreadable) {
        int before = problems.found().size();
        Map<String, Picture> pictures = fields.records(this::picture);
        fields.keys().stream().filter(id -> !pictures.containsKey(id)).forEach(id -> unreadable.add("pictures/" + id));
        if (problems.found().size() == before) {
            List<String> named = pictures.values().stream().map(Picture::file).toList();
            for (Path file : folder.entries(home)) {
                if (!named.contains(file.getFileName().toString())) {
                    folder.unexpected(
                            file, "Name it in pictures.yaml with its licence and author, or remove it.", problems);
                }
            }
        }
        return pictures;
    }

    private Picture picture(String id, Fields fields) {
        String file = fields.text("file");
        return new Picture(
                id,
                file,
                fields.text("means"),
                fields.text("licence"),
                fields.text("author"),
                fields.optional("source"),
                ByteBuffer.wrap(file.isEmpty() ? new byte[0] : content(fields, file))
                        .asReadOnlyBuffer(),
                fields.position());
    }

    private byte[] content(Fields fields, String file) {
        Path path = home.resolve(file);
        if (!file.matches("[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)")) {
            refuse(
                    fields,
                    "\"" + file + "\" cannot be the name of a picture.",
                    "Use small letters, digits, hyphens and \".svg\" or \".png\".");
        } else if (!Files.isRegularFile(path)) {
            refuse(
                    fields,
                    "There is no file \"" + file + "\" in the folder pictures.",
                    "Put it there, or correct its name.");
        } else {
            byte[] bytes = folder.bytes(path, LARGEST, problems).orElse(null);
            if (bytes == null) {
                fields.giveUp();
                return new byte[0];
            }
            Pictures.fault(file, bytes)
                    .ifPresent(what -> refuse(
                            fields, "\"" + file + "\" " + what + ".", "Save it again as plain SVG or as a small PNG."));
            return bytes;
        }
        return new byte[0];
    }

    private static void refuse(Fields fields, String message, String hint) {
        fields.report(Code.PICTURE_UNSOUND, fields.positionOf("file"), message, hint);
    }
}
