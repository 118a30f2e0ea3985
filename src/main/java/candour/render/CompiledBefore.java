package candour.render;

import candour.problem.Checked;
import candour.read.OwnTemplates;
import java.util.Optional;

/** The templates of the last build, which are compiled again only if one of them has changed. */
public final class CompiledBefore {

    private Optional<OwnTemplates> own = Optional.empty();
    private Optional<Checked<Templates>> compiled = Optional.empty();

    /** As {@link OwnTemplateCompiler#compile}. */
    public Checked<Templates> compile(OwnTemplates now) {
        if (compiled.isEmpty() || !own.equals(Optional.of(now))) {
            compiled = Optional.of(OwnTemplateCompiler.compile(now));
            own = Optional.of(now);
        }
        return compiled.get();
    }
}
