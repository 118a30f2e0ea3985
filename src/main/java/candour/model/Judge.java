package candour.model;

import java.util.Locale;

/** Whose judgement it is. They are never mixed. */
public enum Judge {
    INSPECTORS,
    COUNCIL,
    /** Colleagues from other councils, asked in by the council. */
    PEERS;

    /** As open data has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
