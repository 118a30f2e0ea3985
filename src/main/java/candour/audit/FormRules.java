package candour.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Controls, their labels and their groups. */
final class FormRules implements PageRule {

    private static final Interest INTEREST = Interest.in(Element.Kind.CONTROL);

    private static final Set<String> WITHOUT_LABEL = Set.of("hidden", "submit", "reset", "button", "image");

    private final Map<String, String> controls = new HashMap<>();
    private final Set<String> labelled = new HashSet<>();
    private int fieldsets;
    private int legends;

    @Override
    public Interest interest() {
        return INTEREST;
    }

    @Override
    public void start(Tag tag, OpenPage page) {
        switch (tag.name()) {
            case "input", "select", "textarea" -> control(tag, page);
            case "fieldset" -> fieldsets++;
            default -> {}
        }
    }

    private void control(Tag tag, OpenPage page) {
        String type = tag.attribute("type").orElse("text");
        boolean isNamed = page.isWithin("label") || hasWords(tag, "aria-label") || tag.has("aria-labelledby");
        if (WITHOUT_LABEL.contains(type) || isNamed) {
            if (type.equals("image") && !isNamed && !hasWords(tag, "alt") && !hasWords(tag, "title")) {
                page.fault(Rule.BUTTON_EMPTY, "a button with an image has no words");
            }
            return;
        }
        String id = tag.attribute("id").orElse("");
        if (id.isEmpty() || controls.put(id, tag.name()) != null) {
            page.fault(Rule.LABEL_MISSING, "<" + tag.name() + "> can have no label: it has no id of its own");
        }
    }

    private static boolean hasWords(Tag tag, String attribute) {
        String words = tag.value(attribute);
        return words != null && !words.isBlank();
    }

    @Override
    public void named(Tag tag, String words, OpenPage page) {
        switch (tag.name()) {
            case "label" -> label(tag, words, page);
            case "legend" -> {
                legends++;
                if (words.isEmpty()) {
                    page.fault(Rule.LEGEND_MISSING, "a legend says nothing");
                }
            }
            case "button" -> {
                if (words.isEmpty() && !hasWords(tag, "aria-label") && !tag.has("aria-labelledby")) {
                    page.fault(Rule.BUTTON_EMPTY, "a button has no words");
                }
            }
            default -> {}
        }
    }

    private void label(Tag tag, String words, OpenPage page) {
        if (words.isEmpty()) {
            page.fault(Rule.LABEL_MISSING, "a label says nothing");
        }
        tag.attribute("for")
                .filter(id -> !labelled.add(id))
                .ifPresent(id -> page.fault(Rule.LABEL_MISSING, "\"" + id + "\" has two labels"));
    }

    @Override
    public void end(OpenPage page) {
        controls.forEach((id, name) -> {
            if (!labelled.contains(id)) {
                page.fault(Rule.LABEL_MISSING, "<" + name + "> \"" + id + "\" has no label");
            }
        });
        labelled.stream()
                .filter(id -> !controls.containsKey(id))
                .forEach(id -> page.fault(Rule.LABEL_MISSING, "a label is for \"" + id + "\", which is no control"));
        if (fieldsets > legends) {
            page.fault(Rule.LEGEND_MISSING, "a group of controls has no legend");
        }
    }
}
