package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Inspection;
import candour.say.Words;
import java.util.ArrayList;
import java.util.List;

/** From each page about one inspection to the others, with how much stands there. */
public record InspectionNav(List<Item> items) {

    /** One of the pages. */
    public record Item(Link page, boolean isHere) {}

    static InspectionNav of(Chapter chapter, Address here, Words words) {
        Inspection inspection = chapter.inspection();
        int findings = inspection.findings().size();
        int asked = chapter.tracked().size();
        List<Item> items = new ArrayList<>();
        add(items, Address.of(inspection), here, words.the("nav-glance"));
        add(items, Address.findings(inspection), here, words.with("nav-findings", "count", findings));
        if (asked > 0) {
            add(items, Address.recommendations(inspection), here, words.with("nav-asked", "count", asked));
        }
        add(items, Address.sources(inspection), here, words.the("nav-sources"));
        add(items, Address.youngPeople(inspection), here, words.the("young-people"));
        add(items, Address.handouts(inspection), here, words.the("nav-handouts"));
        return new InspectionNav(List.copyOf(items));
    }

    private static void add(List<Item> items, Address address, Address here, String text) {
        items.add(new Item(here.link(address, text), address.equals(here)));
    }
}
