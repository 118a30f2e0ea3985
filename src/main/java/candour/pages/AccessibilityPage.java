package candour.pages;

import candour.model.AccessibilityStatement;
import candour.model.AccessibilityStatement.Issue;
import candour.model.AccessibilityStatement.Kind;
import candour.model.Site;
import candour.say.Words;
import java.util.List;

/**
 * The accessibility statement with its eleven parts in the order of the model statement, the legal wording fixed by nation.
 *
 * @param failures what fails a criterion; {@code burdens} what would cost too much; {@code exempt} what the law leaves out;
 *     {@code untested} what nobody has looked at yet
 */
public record AccessibilityPage(
        Head head,
        String title,
        String publisher,
        Link contact,
        AccessibilityStatement statement,
        List<Issue> failures,
        List<Issue> burdens,
        List<Issue> exempt,
        List<Issue> untested)
        implements Page {

    static AccessibilityPage of(Frame frame, AccessibilityStatement statement) {
        Site site = frame.site();
        Words words = frame.words();
        String title = words.with("accessibility-statement", "site", site.title());
        return new AccessibilityPage(
                frame.head(Address.ACCESSIBILITY, title, words.the("accessibility.description")),
                title,
                site.publisher(),
                new Link(site.contactLink(), site.contact()),
                statement,
                issues(statement, Kind.NON_COMPLIANCE),
                issues(statement, Kind.DISPROPORTIONATE_BURDEN),
                issues(statement, Kind.OUT_OF_SCOPE),
                issues(statement, Kind.UNTESTED));
    }

    /** Why the site does not keep to all of the standard: what is listed, and nothing that is not. */
    public enum Reason {
        FAILURES,
        EXEMPTIONS,
        BOTH,
        /** Nothing is known to fail; not all of it has been looked at. */
        UNTESTED
    }

    public Reason reason() {
        boolean isExempt = !burdens.isEmpty() || !exempt.isEmpty();
        if (failures.isEmpty()) {
            return isExempt ? Reason.EXEMPTIONS : Reason.UNTESTED;
        }
        return isExempt ? Reason.BOTH : Reason.FAILURES;
    }

    private static List<Issue> issues(AccessibilityStatement statement, Kind kind) {
        return statement.issues().stream().filter(issue -> issue.kind() == kind).toList();
    }
}
