package candour.read;

import candour.model.Site;
import candour.problem.Code;
import java.util.regex.Pattern;

/** Texts that have a form: addresses, numbers and codes that somebody dials, follows or looks up. */
final class Forms {

    static final Sort<String> BASE_URL = Sorts.formed(
            Pattern.compile("https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?/(?:[\\w.-]+/)*"),
            Code.LINK_UNSAFE,
            "the address of a site",
            "Write it whole, with a slash at its end: https://inspections.example.gov.uk/.");

    static final Sort<String> CONTACT = Sorts.formed(
            Site.CONTACT,
            Code.LINK_UNSAFE,
            "an e-mail address or the address of a page",
            "Write it as name@example.org, or as https://example.org/contact.");

    static final Sort<String> EMAIL = Sorts.formed(
            Pattern.compile("[^\\s@:/]+@[^\\s@:/]+\\.[^\\s@:/.]+"),
            Code.LINK_UNSAFE,
            "an e-mail address",
            "Write it as name@example.org.");

    static final Sort<String> LANGUAGE = Sorts.formed(
            Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"),
            Code.CHOICE_UNKNOWN,
            "the code of a language",
            "Write it as en-GB or cy (BCP 47).");

    /** The nation, the sort of area, and its number. */
    static final Sort<String> CODE = Sorts.formed(
            Pattern.compile("[EWSN]\\d{8}"),
            Code.CODE_INVALID,
            "the official code of an area",
            "Write its nine characters, as the Office for National Statistics has them; those of Leeds are E08000035.");

    /** Somebody in need dials it: nothing but a number stands there, with its spaces. */
    static final Sort<String> PHONE = Sorts.formed(
            Pattern.compile("[+(]?\\d[\\d ()-]{1,20}\\d"),
            Code.PHONE_INVALID,
            "a telephone number",
            "Write digits and spaces only, and say the rest under \"says\".");

    private Forms() {}
}
