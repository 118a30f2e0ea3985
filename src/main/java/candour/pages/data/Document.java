package candour.pages.data;

import candour.say.Words;
import java.util.Locale;

/** A JSON file of open data. What it holds is said by an attribute of {@code data}. */
public enum Document {
    FRAMEWORKS,
    CANDOUR;

    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".json";
    }

    /** {@code Everything in one file.} */
    public String about(Words words) {
        return words.the("data." + name().toLowerCase(Locale.ROOT));
    }
}
