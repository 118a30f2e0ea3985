package candour.check.written;

import candour.model.Action;
import candour.model.Framework;
import candour.model.Improvement;
import candour.model.Inspection;
import candour.model.Passage;
import candour.model.Statement;
import candour.model.YoungPeople;
import candour.problem.Position;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that an author wrote.
 *
 * @param position of the record in which it stands
 * @param passage the same with the place of each word, where that is known
 */
record Written(String text, Position position, Optional<Passage> passage) {

    private Written(String text, Position position) {
        this(text, position, Optional.empty());
    }

    private Written(Passage passage) {
        this(passage.text(), passage.position(), Optional.of(passage));
    }

    Position at(int start, int length) {
        return passage.map(words -> words.at(start, length)).orElse(position);
    }

    /** All that is said of an inspection; what a finding quotes is a quotation. */
    static Stream<Written> of(Inspection inspection) {
        return Stream.of(
                        facts(inspection),
                        inspection.findings().stream().flatMap(Written::steps),
                        inspection.recommendations().stream().flatMap(Written::steps),
                        Stream.of(new Written(inspection.summary())),
                        inspection.youngPeople().stream()
                                .flatMap(YoungPeople::passages)
                                .map(Written::new),
                        inspection.handouts().stream()
                                .flatMap(handout -> handout.lines().stream())
                                .map(line -> new Written(line.says(), line.position())))
                .flatMap(texts -> texts);
    }

    private static Stream<Written> facts(Inspection inspection) {
        return Stream.of(
                        inspection.context().stream()
                                .map(one -> new Written(one.statement().says(), one.position())),
                        inspection.findings().stream()
                                .flatMap(one -> one.reply().map(Statement::says).stream()
                                        .map(says -> new Written(says, one.position()))),
                        inspection.findings().stream().map(one -> new Written(one.says(), one.position())),
                        inspection.recommendations().stream()
                                .flatMap(one -> Stream.of(one.says(), one.plain())
                                        .map(says -> new Written(says, one.position()))),
                        inspection.duties().stream()
                                .map(one -> new Written(one.statement().says(), one.position())))
                .flatMap(texts -> texts);
    }

    private static Stream<Written> steps(Improvement one) {
        Stream<String> actions = one.actions().stream().flatMap(Written::words);
        Stream<Written> words = one.progress().stream()
                .flatMap(word -> Stream.concat(Stream.of(word.says()), word.evidence().stream())
                        .map(says -> new Written(says, word.position())));
        return Stream.concat(actions.map(says -> new Written(says, one.position())), words);
    }

    private static Stream<String> words(Action action) {
        return Stream.concat(Stream.of(action.says()), action.measure().stream());
    }

    /** All that is said of a framework. */
    static Stream<Written> of(Framework framework) {
        return Stream.concat(
                        Stream.of(framework.about()), framework.facts().stream().map(Statement::says))
                .map(says -> new Written(says, framework.position()));
    }
}
