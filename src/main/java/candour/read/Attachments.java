package candour.read;

import candour.model.Attachment;
import candour.problem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Documents that lie beside an inspection's facts, each named by one of its sources. They are copied as they are. */
final class Attachments {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(pdf|odt|docx)");
    private static final long LARGEST = 20_000_000;

    private final ContentFolder folder;
    private final Path home;
    private final List<String> named = new ArrayList<>();

    Attachments(ContentFolder folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /** The names that sources gave, whether or not the files are sound. */
    List<String> named() {
        return named;
    }

    /** Whether a file could be one: nobody knows which are, where the facts cannot be read. */
    static boolean canBe(String file) {
        return NAME.matcher(file).matches();
    }

    Optional<Attachment> read(Fields source) {
        return source.optional("file", Sorts.TEXT.then(this::file));
    }

    private Optional<Attachment> file(Value value, String name) {
        named.add(name);
        if (!canBe(name)) {
            return refuse(
                    value,
                    "\"" + name + "\" cannot be published beside the facts.",
                    "Name it in small letters, digits and hyphens, ending in .pdf, .odt or .docx, and write only the name.");
        }
        Path file = home.resolve(name);
        if (!Files.isRegularFile(file)) {
            return refuse(value, "There is no file \"" + name + "\" beside inspection.yaml.", "Put it there.");
        }
        return value.fields().noting(problems -> folder.isInside(file, problems))
                ? sized(value, name, file)
                : Optional.empty();
    }

    private static Optional<Attachment> sized(Value value, String name, Path file) {
        try {
            long bytes = Files.size(file);
            if (bytes > LARGEST) {
                return refuse(
                        value,
                        "\"" + name + "\" is larger than " + LARGEST / 1_000_000 + " MB.",
                        "Make it smaller, or link to it.");
            }
            if (!isWhatItSays(name, file)) {
                return refuse(
                        value,
                        "\"" + name + "\" is no file of the kind that its name says.",
                        "Save the document itself again, and not the page from which it can be had.");
            }
            return Optional.of(new Attachment(name, bytes));
        } catch (IOException closed) {
            return refuse(value, "\"" + name + "\" cannot be read.", "Make sure that you may read it.");
        }
    }

    /** A PDF begins with its name; the other two are ZIP archives. */
    private static boolean isWhatItSays(String name, Path file) throws IOException {
        String begin = name.endsWith(".pdf") ? "%PDF-" : "PK";
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(begin.length()), StandardCharsets.ISO_8859_1).equals(begin);
        }
    }

    private static Optional<Attachment> refuse(Value value, String message, String hint) {
        value.report(Code.ATTACHMENT_UNSOUND, message, hint);
        return Optional.empty();
    }
}
