package candour.audit;

/** The title and the language of a page. */
final class HeadRules implements PageRule {

    private String title = "";
    private boolean hasTitle;

    @Override
    public void start(Tag tag, OpenPage page) {
        if (tag.name().equals("html") && tag.attribute("lang").isEmpty()) {
            page.fault(Rule.LANGUAGE_MISSING, "the page does not say its language");
        }
        tag.attribute("lang")
                .filter(code -> !code.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*"))
                .ifPresent(code -> page.fault(Rule.LANGUAGE_MISSING, "\"" + code + "\" is not the code of a language"));
    }

    @Override
    public void named(Tag tag, String words, OpenPage page) {
        if (tag.name().equals("title")) {
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
