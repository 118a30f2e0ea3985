package candour.audit;

/** A group of rules about one page. A new one is made for each page, because it remembers what it has seen. */
interface PageRule {

    /** @param page knows which elements are open around it */
    default void start(Tag tag, OpenPage page) {}

    /** An element that was waited for has ended. */
    default void named(Tag tag, String words, OpenPage page) {}

    default void end(OpenPage page) {}
}
