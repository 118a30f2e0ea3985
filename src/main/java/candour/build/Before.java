package candour.build;

import candour.check.CheckedBefore;
import candour.read.ReadBefore;
import candour.render.CompiledBefore;

/**
 * What builds of the same content leave for the next one, so that it works out again only what has changed. Not for two builds at the same
 * time.
 */
public record Before(ReadBefore read, CheckedBefore checked, CompiledBefore templates) {

    /** Nothing yet. */
    public static Before nothing() {
        return new Before(new ReadBefore(), new CheckedBefore(), new CompiledBefore());
    }
}
