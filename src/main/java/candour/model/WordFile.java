package candour.model;

/**
 * Words of the site in one language, in the format of Project Fluent.
 *
 * @param file where it stands; for those that come with the program, its name alone
 * @param isLibrary whether it comes with the program; otherwise it is the publisher's own
 */
public record WordFile(String language, String file, String text, boolean isLibrary) {
    /** The language in which every sentence exists: every other catalogue is measured by it. */
    public static final String REFERENCE = "en-GB";
}
