package candour.publish;

import java.io.IOException;

/** Another build is writing the same site at this moment. */
public final class AnotherBuild extends IOException {

    private static final long serialVersionUID = 1;

    AnotherBuild() {
        super("another build is writing this site. Wait until it has ended");
    }
}
