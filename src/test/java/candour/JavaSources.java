package candour;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java files of this project and their syntax trees, for tests of the house's own rules. */
public final class JavaSources {

    private JavaSources() {}

    /** Every one in a folder and the folders in it. */
    public static List<Path> in(Path folder) {
        return Folders.list(folder).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** The tree of each, with what knows where in its file everything stands. */
    public static void read(List<Path> files, BiConsumer<CompilationUnitTree, Trees> reader) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            task.parse().forEach(unit -> reader.accept(unit, trees));
        }
    }
}
