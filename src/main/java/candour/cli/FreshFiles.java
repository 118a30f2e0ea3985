package candour.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are to be written, all or none: nothing that is there is written over. */
final class FreshFiles {

    private final Map<Path, String> files = new LinkedHashMap<>();

    void add(Path file, String text) {
        files.put(file, text);
    }

    /**
     * A file as the program has it.
     *
     * @param facts what stands in it in place of {@code {{name}}}, as YAML in double quotation marks would have it
     */
    void add(Path file, String resource, Map<String, String> facts) throws IOException {
        String text = text(resource);
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = text.replace("{{" + fact.getKey() + "}}", fact.getValue());
        }
        add(file, text);
    }

    /** The text of a file that the program has. */
    static String text(String resource) throws IOException {
        try (InputStream in = FreshFiles.class.getResourceAsStream("/candour/" + resource)) {
            if (in == null) {
                throw new IOException(resource + " is missing from the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Those that are there already. */
    List<Path> taken() {
        return files.keySet().stream().filter(Files::exists).toList();
    }

    /** Writes them and names them, in order. */
    List<Path> write() throws IOException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.createDirectories(file.getKey().toAbsolutePath().getParent());
            Files.writeString(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW);
        }
        return List.copyOf(files.keySet());
    }

    /** As a string of YAML in double quotation marks. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\');
            }
            quoted.appendCodePoint(letter < ' ' ? ' ' : letter);
        });
        return quoted.append('"').toString();
    }
}
