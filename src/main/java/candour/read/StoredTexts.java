package candour.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Texts of sources that somebody keeps beside content, to hold what is written against them. */
public final class StoredTexts {

    private StoredTexts() {}

    /**
     * Hands over one text after the other with its path in the folder: there may be many, and they are long.
     *
     * @param folder in which, or in folders of which, files end with {@code .txt} or {@code .md}; what is no UTF-8 in them is
     *     no word either
     * @return how many there were
     */
    public static int read(Path folder, BiConsumer<String, String> reader) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> texts = files.filter(StoredTexts::isText).sorted().toList();
            for (Path file : texts) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                reader.accept(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return texts.size();
        }
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file) && (name.endsWith(".txt") || name.endsWith(".md"));
    }
}
