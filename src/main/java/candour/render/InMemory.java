package candour.render;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classes that were just compiled, and what stands beside them. */
final class InMemory extends ClassLoader {

    private final Map<String, byte[]> files;

    InMemory(Map<String, byte[]> files, ClassLoader program) {
        super(program);
        this.files = files;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = files.get(name.replace('.', '/') + ".class");
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] content = files.get(name);
        return content == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(content);
    }
}
