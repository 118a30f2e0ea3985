package candour.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word explained.
 *
 * @param term the word, with its short form in brackets if it has one: {@code Value for money (VFM)}
 * @param also other forms in which readers meet it
 * @param sayInstead what children ask to hear in its place
 */
public record Term(String id, String term, List<String> also, String adult, String young, Optional<String> sayInstead) {

    private static final Pattern SHORT_FORM = Pattern.compile("(.+) \\((.+)\\)");

    /** Every form in which it can be met: the word, its short form and the others. */
    public List<String> forms() {
        List<String> forms = new ArrayList<>(also);
        Matcher both = SHORT_FORM.matcher(term);
        if (both.matches()) {
            forms.add(both.group(1));
            forms.add(both.group(2));
        } else {
            forms.add(term);
        }
        return forms;
    }
}
