package candour.render;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON piece by piece, so that it is never all in memory: each record of a list on a line of its own. */
public final class Json implements AutoCloseable {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator generator;

    public Json(OutputStream out) {
        generator = JSON.createGenerator(ObjectWriteContext.empty(), out);
    }

    public void object(Runnable fields) {
        generator.writeStartObject();
        fields.run();
        generator.writeEndObject();
    }

    public void object(String name, Runnable fields) {
        generator.writeName(name);
        object(fields);
    }

    public void text(String name, String text) {
        generator.writeStringProperty(name, text);
    }

    public void text(String name, Optional<?> text) {
        text.ifPresent(value -> text(name, value.toString()));
    }

    public void number(String name, int number) {
        generator.writeNumberProperty(name, number);
    }

    public void flag(String name, boolean flag) {
        generator.writeBooleanProperty(name, flag);
    }

    public void texts(String name, List<String> texts) {
        generator.writeArrayPropertyStart(name);
        texts.forEach(generator::writeString);
        generator.writeEndArray();
    }

    /** A list of records. */
    public <T> void list(String name, Iterable<T> items, BiConsumer<Json, T> fields) {
        generator.writeArrayPropertyStart(name);
        for (T item : items) {
            generator.writeRaw('\n');
            object(() -> fields.accept(this, item));
        }
        generator.writeRaw('\n');
        generator.writeEndArray();
    }

    @Override
    public void close() {
        generator.writeRaw('\n');
        generator.close();
    }
}
