package candour.audit;

import java.util.regex.Pattern;

/** The title and the language of a page. */
final class HeadRules implements PageRule {

    private static final Interest INTEREST = Interest.in(Element.Kind.DOCUMENT).withAttributes("lang");

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*");

    private String title = "";
    private boolean hasTitle;

    @Override
    public Interest interest() {
        return INTEREST;
    }

    @Override
    public void start(Tag tag, OpenPage page) {
        String language = tag.value("lang");
        if (language == null) {
            if (tag.name().equals("html")) {
                page.fault(Rule.LANGUAGE_MISSING, "the page does not say its language");
            }
        } else if (!LANGUAGE.matcher(language).matches()) {
            page.fault(Rule.LANGUAGE_MISSING, "\"" + language + "\" is not the code of a language");
        }
    }

    @Override
    public void named(Tag tag, String words, OpenPage page) {
        if (tag.name().equals("title") && !page.isWithin("body")) {
            hasTitle = true;
            title = words;
        }
    }

    @Override
    public void end(OpenPage page) {
        if (!hasTitle || title.isEmpty()) {
            page.fault(Rule.TITLE_MISSING, "the page has no title");
        }
    }

    String title() {
        return title;
    }
}
