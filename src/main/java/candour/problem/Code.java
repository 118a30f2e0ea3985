package candour.problem;

import java.util.Locale;

/** Everything that can be wrong, by a word. {@code src/docs/problems.md} has a paragraph for each. */
public enum Code {
    ACRONYM_UNEXPLAINED,
    ACTION_MISPLACED,
    AGES_CONTRADICT,
    ALIAS_USED,
    AREA_NOT_THEN,
    AREA_UNKNOWN,
    AUTHORITY_UNKNOWN,
    BAD_NEWS_MISSING,
    CHARACTER_FORBIDDEN,
    CHOICE_UNKNOWN,
    CLAIM_UNSUPPORTED,
    COLOUR_CONTRAST,
    COMPARABLE_UNSOUND,
    DATE_INVALID,
    DATES_CONTRADICT,
    DOCUMENTS_SEVERAL,
    DUTY_UNKNOWN,
    ENCODING_INVALID,
    EVIDENCE_MISSING,
    FIELD_MISSING,
    FIELD_UNKNOWN,
    FILE_MISSING,
    FILE_OUTSIDE,
    FILE_TOO_LARGE,
    FILE_UNEXPECTED,
    FILE_UNREADABLE,
    FOLLOW_UP_UNKNOWN,
    FRAMEWORK_UNKNOWN,
    GRADE_NOT_DERIVED,
    GRADE_OVER_LIMIT,
    GRADE_UNKNOWN,
    HEADING_LEVEL,
    HTML_IN_PROSE,
    ID_INVALID,
    ID_REPEATED,
    IMAGE_IN_PROSE,
    JUDGEMENT_REPEATED,
    JUDGEMENT_UNCLEAR,
    KEY_REPEATED,
    LANGUAGE_UNKNOWN,
    LINK_UNSAFE,
    LINK_VAGUE,
    MARKUP_UNREAD,
    NESTED_TOO_DEEPLY,
    NUMBER_INVALID,
    NUMBER_SMALL(Severity.WARNING),
    PASSAGE_NOT_SIMPLE,
    PASSIVE_VOICE(Severity.WARNING),
    PATH_TAKEN,
    PICTURE_NON_COMMERCIAL(Severity.WARNING),
    PICTURE_UNKNOWN,
    PICTURE_UNSOUND,
    PLACE_UNKNOWN,
    POINT_UNTRACED,
    PROGRESS_TOO_EARLY,
    READING_HARD(Severity.WARNING),
    READING_TOO_HARD,
    SCALE_UNSOUND,
    SCRIPT_TOO_LONG,
    SENTENCE_HARD(Severity.WARNING),
    SENTENCE_LONG(Severity.WARNING),
    SENTENCE_TOO_LONG,
    SOURCE_UNKNOWN,
    SOURCE_UNUSED(Severity.WARNING),
    STATEMENT_AGEING(Severity.WARNING),
    STATEMENT_CONTRADICTS,
    STATEMENT_OLD,
    SUMMARY_MISSING,
    TEXT_CUT_OFF,
    TEXT_EMPTY,
    TEXT_GARBLED(Severity.WARNING),
    THEME_UNKNOWN,
    TRACE_UNKNOWN,
    TYPE_WRONG,
    VALUE_EMPTY,
    VERSION_LONG(Severity.WARNING),
    WORD_AVOIDED,
    WORDS_FACT_MISSING,
    WORDS_FACT_UNKNOWN,
    WORDS_INCOMPLETE,
    WORDS_MISSING,
    WORDS_UNFAMILIAR(Severity.WARNING),
    WORDS_UNKNOWN,
    WORDS_UNREADABLE,
    YAML_INVALID,
    YOUNG_PEOPLE_LEAVES_OUT,
    YOUNG_PEOPLE_MISSING,
    YOUNG_PEOPLE_NOT_TOLD(Severity.WARNING),
    YOUNG_PEOPLE_OVERDUE,
    YOUNG_PEOPLE_STALE(Severity.WARNING);

    private final Severity severity;

    Code() {
        this(Severity.ERROR);
    }

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The code as it is printed and documented: {@code grade-unknown}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
