package candour.pages.data;

import candour.say.Words;
import java.util.List;

/**
 * The rules of one sort of content file, for editors.
 *
 * @param of the file or files that keep to it
 */
public record Schema(String file, String of) {

    public static final List<Schema> ALL = List.of(
            new Schema("inspection.schema.json", "inspection.yaml"),
            new Schema("young-people.schema.json", "young-people.yaml"),
            new Schema("handouts.schema.json", "handouts.yaml"),
            new Schema("authority.schema.json", "authority.yaml"),
            new Schema("site.schema.json", "site.yaml"),
            new Schema("accessibility.schema.json", "accessibility.yaml"),
            new Schema("table.schema.json", "tables/<id>.yaml"),
            new Schema("framework.schema.json", "frameworks/<id>.yaml"),
            new Schema("themes.schema.json", "themes.yaml"),
            new Schema("glossary.schema.json", "glossary.yaml"),
            new Schema("pictures.schema.json", "pictures.yaml"));

    /** {@code the fields of site.yaml}. */
    public String about(Words words) {
        return words.with("data.schema-of", "file", of);
    }
}
