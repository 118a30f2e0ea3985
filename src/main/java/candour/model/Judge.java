package candour.model;

/** Whose judgement it is. They are never mixed. */
public enum Judge {
    INSPECTORS,
    COUNCIL,
    /** Colleagues from other councils, asked in by the council. */
    PEERS
}
