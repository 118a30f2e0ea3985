package candour.audit;

/**
 * Something on a finished page that breaks a rule.
 *
 * @param file of the site
 * @param what as the end of a sentence about the page
 */
public record Fault(String file, Rule rule, String what) {

    /** As it is printed for whoever keeps the templates. */
    @Override
    public String toString() {
        return file + ": " + what + " [" + rule.word() + "]";
    }
}
