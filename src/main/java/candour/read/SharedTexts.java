package candour.read;

import org.jspecify.annotations.Nullable;

/** Short texts that were read before: ids, kinds and paragraphs come again and again, and a large archive holds each once. */
final class SharedTexts {

    private static final @Nullable String[] KNOWN = new @Nullable String[1 << 13];

    private static final int LONGEST = 24;

    private SharedTexts() {}

    /** Threads share these without a lock: at worst one text is kept twice. */
    static String shared(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 13) & KNOWN.length - 1;
        String known = KNOWN[slot];
        if (known != null && known.equals(text)) {
            return known;
        }
        KNOWN[slot] = text;
        return text;
    }
}
