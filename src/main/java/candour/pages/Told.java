package candour.pages;

import candour.model.Shared;

/** Somebody who was to be told of an inspection, and how and when that was done, or that it is not known. */
public record Told(String who, String how, SourceNote source) {

    static Told of(Shared shared) {
        String when = shared.on().map(day -> ", " + Wording.at(day)).orElse("");
        return new Told(
                shared.who(),
                shared.how().map(how -> how + when).orElse("Not known: our sources do not say so"),
                SourceNote.of(shared.citation()));
    }
}
