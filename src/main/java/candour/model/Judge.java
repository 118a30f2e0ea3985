package candour.model;

/** Whose judgement it is. The two are never mixed. */
public enum Judge {
    INSPECTORS,
    COUNCIL
}
