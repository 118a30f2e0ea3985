package candour.publish;

import java.io.IOException;

/** The filling of the output folder was stopped: the next build ends it first. */
public final class HalfPublished extends IOException {

    private static final long serialVersionUID = 1;

    HalfPublished(Throwable cause) {
        super(cause);
    }
}
