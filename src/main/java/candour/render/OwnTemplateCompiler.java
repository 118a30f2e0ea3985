package candour.render;

import candour.pages.Page;
import candour.problem.Checked;
import candour.problem.Code;
import candour.problem.Problem;
import candour.read.OwnTemplates;
import candour.read.Scratch;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a site's own templates, together with Candour's that call them or are called by them, under the same policy. It takes a JDK
 * and about a second.
 */
public final class OwnTemplateCompiler {

    private static final String PACKAGE = "candour.own";

    private final OwnTemplates own;
    /** The template that was asked for last: it is the one that is being read. */
    private String last = "";

    private OwnTemplateCompiler(OwnTemplates own) {
        this.own = own;
    }

    /** The templates to print with, and what is wrong with the site's own. Where it has none nothing is compiled. */
    public static Checked<Templates> compile(OwnTemplates own) {
        Templates candours = Templates.ofCandour();
        if (own.texts().isEmpty() || !own.problems().isEmpty()) {
            return Checked.of(candours, own.problems());
        }
        OwnTemplateCompiler compiler = new OwnTemplateCompiler(own);
        if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
            return Checked.of(candours, List.of(compiler.noCompiler()));
        }
        try {
            TemplateEngine engine = compiler.engine();
            return Checked.of(new Templates(engine, Optional.of(own.home())), compiler.misfits(engine));
        } catch (TemplateException wrong) {
            return Checked.of(candours, List.of(new TemplateFault(own, wrong).problem()));
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | NullPointerException lost) {
            return Checked.of(candours, List.of(compiler.unreadable()));
        }
    }

    /** Where brackets or tags do not match, the parser of templates can lose its way without a word. */
    private Problem unreadable() {
        return own.problem(
                Code.TEMPLATE_INVALID,
                own.texts().containsKey(last)
                        ? last
                        : own.texts().keySet().iterator().next(),
                1,
                "This template cannot be read.",
                "Look for a bracket, a quotation mark or a tag that is not closed, or closed twice.");
    }

    private Problem noCompiler() {
        return own.problem(
                Code.TEMPLATE_INVALID,
                own.texts().keySet().iterator().next(),
                1,
                "Templates of your own have to be compiled, and this Java cannot do that.",
                "Install a whole JDK, 17 or newer, and let JAVA_HOME name its folder.");
    }

    private TemplateEngine engine() {
        Map<String, byte[]> compiled = Scratch.filled(folder -> {
            TemplateEngine compiler = TemplateEngine.create(new Sources(), folder, ContentType.Html, loader(), PACKAGE);
            compiler.setBinaryStaticContent(true);
            compiler.setTrimControlStructures(true);
            compiler.setHtmlPolicy(new TemplatePolicy());
            compiler.setCompileArgs("-proc:none", "-nowarn");
            compiler.precompileAll();
        });
        return TemplateEngine.createPrecompiled(
                Path.of(PACKAGE), ContentType.Html, new InMemory(compiled, loader()), PACKAGE);
    }

    private static ClassLoader loader() {
        return Objects.requireNonNull(OwnTemplateCompiler.class.getClassLoader());
    }

    /** A template that takes the place of another is given what that one is given. */
    private List<Problem> misfits(TemplateEngine engine) {
        List<Problem> misfits = new ArrayList<>();
        TemplateEngine candours = TemplateEngine.createPrecompiled(ContentType.Html);
        for (String name : own.texts().keySet()) {
            if (OwnTemplates.program(name).isPresent()) {
                Map<String, Class<?>> given = candours.getParamInfo(name);
                if (!given.equals(engine.getParamInfo(name))) {
                    misfits.add(own.problem(
                            Code.TEMPLATE_INVALID,
                            name,
                            1,
                            "This template does not take what Candour gives to the one in whose place it stands.",
                            "Give it the same: " + TemplateFault.parameters(given) + "."));
                }
            }
        }
        return misfits;
    }

    /** A site's own templates, and Candour's where it has none. */
    private final class Sources implements CodeResolver {

        @Override
        public @Nullable String resolve(String name) {
            last = name;
            return Optional.ofNullable(own.texts().get(name))
                    .or(() -> OwnTemplates.program(name))
                    .orElse(null);
        }

        @Override
        public long getLastModified(String name) {
            return 0;
        }

        /** Of these the others are called. */
        @Override
        public List<String> resolveAllTemplateNames() {
            Stream<String> pages =
                    Stream.of(Page.class.getPermittedSubclasses()).map(Templates::name);
            return Stream.concat(own.texts().keySet().stream(), pages)
                    .distinct()
                    .toList();
        }
    }
}
