package candour.audit;

import java.util.List;

/** Finished pages that break rules, and so are not published. Content has been checked before, so the templates are at fault. */
public final class UnfitPages extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public UnfitPages(List<Fault> faults) {
        super(faults.size() + " faults on finished pages, the first: " + faults.get(0));
        this.faults = faults;
    }

    public List<Fault> faults() {
        return faults;
    }
}
