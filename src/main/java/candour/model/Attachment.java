package candour.model;

/**
 * A document itself, which lies beside the facts taken from it and is published with them.
 *
 * @param name of the file, which is the last part of its address
 * @param bytes how large it is
 */
public record Attachment(String name, long bytes) {

    /** What sort of file it is. */
    public enum Kind {
        PDF,
        ODT,
        DOCX
    }

    public Kind kind() {
        return name.endsWith(".pdf") ? Kind.PDF : name.endsWith(".odt") ? Kind.ODT : Kind.DOCX;
    }
}
