package candour.model;

import candour.problem.Position;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a publisher has to say about the accessibility of its site: the Public Sector Bodies (Websites and Mobile Applications)
 * (No. 2) Accessibility Regulations 2018, regulation 8, and the model statement for it.
 *
 * @param scope what the statement is about: it ends the sentence that begins "This accessibility statement applies to"
 * @param nation where in the United Kingdom, because that decides who enforces the law
 * @param formats in which other forms people can ask for what stands here
 * @param phone a number for people who do not write
 * @param answerWithin how many working days an answer takes at most
 * @param visits how people can phone with a relay or an interpreter, or visit
 * @param issues what does not work for everybody, and why
 * @param improving what is being done about it
 * @param reviewed when somebody last made sure that all of this is true
 */
public record AccessibilityStatement(
        String scope,
        Nation nation,
        Status status,
        List<String> formats,
        Optional<String> phone,
        int answerWithin,
        Optional<String> visits,
        List<Issue> issues,
        Optional<String> improving,
        PartialDate prepared,
        PartialDate reviewed,
        Test tested,
        Position position) {

    /** A part of the United Kingdom. */
    public enum Nation {
        ENGLAND,
        SCOTLAND,
        WALES,
        NORTHERN_IRELAND;

        /** As it is written in content. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How far the site keeps to WCAG 2.2 at level AA. Exactly one of these has to be said. */
    public enum Status {
        FULLY,
        PARTIALLY,
        NOT;

        /** As it is written in content. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why something does not work for everybody. */
    public enum Kind {
        NON_COMPLIANCE,
        DISPROPORTIONATE_BURDEN,
        OUT_OF_SCOPE,
        /** Nobody has looked at it yet: what works is not known. */
        UNTESTED;

        /** As it is written in content. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something that does not work for everybody.
     *
     * @param says what it is, and whom it keeps from what
     * @param criterion the success criterion that it fails; a failure has one
     * @param instead what to do instead
     * @param fixedBy by when it will be put right or tested; a failure has a day, and so has what nobody has looked at
     */
    public record Issue(
            Kind kind,
            String says,
            Optional<String> criterion,
            Optional<String> instead,
            Optional<PartialDate> fixedBy,
            Position position) {}

    /**
     * The last test.
     *
     * @param pages which pages, and how they were chosen
     */
    public record Test(PartialDate on, String by, String how, String pages) {}
}
