package candour.pages;

import candour.compare.Change;
import candour.say.Titles;
import candour.say.Words;

/**
 * What may be said of a change, in a cell of a table that says once what its signs mean.
 *
 * @param since the year of what it stands beside, to be seen
 * @param heard the whole sentence, to be heard in place of the sign
 */
public record Sign(ChangeNote.Kind kind, String since, String heard) {

    static Sign of(Change change, Words words) {
        return new Sign(
                ChangeNote.Kind.of(change),
                Titles.year(change.since()),
                words.changes().note(change));
    }
}
