package candour.audit;

import candour.audit.Element.Kind;
import org.jspecify.annotations.Nullable;

/** A group of rules about one page. A new one is made for each page, because it remembers what it has seen. */
interface PageRule {

    /** Which tags it is to be told of: a page has hundreds, and each is of interest to one or two groups of rules. */
    Interest interest();

    /** @param page knows which elements are open around it */
    default void start(Tag tag, OpenPage page) {}

    /** An element of a kind that is of interest, and that says something by its words, has ended. */
    default void named(Tag tag, String words, OpenPage page) {}

    default void end(OpenPage page) {}

    /**
     * What a group of rules looks at.
     *
     * @param kinds kinds of elements, a bit for each
     * @param initials first letters of attributes, a bit for each
     * @param parents kinds of elements within which every element is of interest, a bit for each
     */
    record Interest(int kinds, int initials, int parents) {

        static Interest in(Kind... kinds) {
            return new Interest(Element.bits(kinds), 0, 0);
        }

        /** And in every tag that has one of these attributes. */
        Interest withAttributes(String... names) {
            int letters = 0;
            for (String name : names) {
                letters |= Tag.initial(name.charAt(0));
            }
            return new Interest(kinds, letters, parents);
        }

        /** And in everything that stands directly in one of these. */
        Interest withChildrenOf(Kind... outer) {
            return new Interest(kinds, initials, Element.bits(outer));
        }

        boolean covers(Tag tag, @Nullable Element parent) {
            return (tag.element().kinds() & kinds) != 0
                    || (tag.initials() & initials) != 0
                    || parent != null && (parent.kinds() & parents) != 0;
        }

        boolean covers(Element element) {
            return (element.kinds() & kinds) != 0;
        }
    }
}
