package candour.pages;

import candour.model.AccessibilityStatement;
import candour.model.AccessibilityStatement.Issue;
import candour.model.AccessibilityStatement.Kind;
import candour.model.AccessibilityStatement.Nation;
import candour.model.AccessibilityStatement.Status;
import candour.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * The accessibility statement with its eleven parts in the order of the model statement, the legal wording fixed by nation.
 *
 * @param isNorthernIreland where another body enforces the law
 * @param status the one sentence that the law asks for
 * @param failures what fails a criterion; {@code burdens} what would cost too much; {@code exempt} what the law leaves out
 */
public record AccessibilityPage(
        Head head,
        String title,
        String publisher,
        Link contact,
        AccessibilityStatement statement,
        boolean isNorthernIreland,
        String status,
        List<Known> failures,
        List<Known> burdens,
        List<Known> exempt,
        String prepared,
        String reviewed,
        String tested)
        implements Page {

    /** Something that does not work for everybody. */
    public record Known(String says, Optional<String> criterion, Optional<String> instead, Optional<String> fixedBy) {}

    static AccessibilityPage of(Frame frame, AccessibilityStatement statement) {
        Address here = Address.ACCESSIBILITY;
        Site site = frame.site();
        String title = "Accessibility statement for " + site.title();
        return new AccessibilityPage(
                frame.head(here, title, "How accessible this website is, and how to tell us what does not work."),
                title,
                site.publisher(),
                new Link("mailto:" + site.contact(), site.contact()),
                statement,
                statement.nation() == Nation.NORTHERN_IRELAND,
                status(statement.status()),
                known(statement, Kind.NON_COMPLIANCE),
                known(statement, Kind.DISPROPORTIONATE_BURDEN),
                known(statement, Kind.OUT_OF_SCOPE),
                Wording.date(statement.prepared()),
                Wording.date(statement.reviewed()),
                Wording.date(statement.tested().on()));
    }

    private static String status(Status status) {
        String standard = "the Web Content Accessibility Guidelines version 2.2 AA standard";
        return switch (status) {
            case FULLY -> "This website is fully compliant with " + standard + ".";
            case PARTIALLY ->
                "This website is partially compliant with " + standard
                        + ", due to the non-compliances and exemptions listed below.";
            case NOT ->
                "This website is not compliant with " + standard
                        + ". The non-compliances and exemptions are listed below.";
        };
    }

    private static List<Known> known(AccessibilityStatement statement, Kind kind) {
        return statement.issues().stream()
                .filter(issue -> issue.kind() == kind)
                .map(AccessibilityPage::known)
                .toList();
    }

    private static Known known(Issue issue) {
        return new Known(
                issue.says(),
                issue.criterion(),
                issue.instead(),
                issue.fixedBy().map(Wording::date));
    }
}
