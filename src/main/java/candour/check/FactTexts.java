package candour.check;

import candour.model.Finding;
import candour.model.Improvement;
import candour.model.Inspection;
import candour.model.Judgement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the facts of one inspection say, by the ids under which other texts cite them. */
final class FactTexts {

    private final Map<String, String> texts = new HashMap<>();

    FactTexts(Inspection inspection) {
        inspection.findings().forEach(one -> add(one.id(), finding(one)));
        inspection.improvements().forEach(one -> add(one.id(), asked(one)));
        inspection
                .context()
                .forEach(one -> one.id().ifPresent(id -> add(id, one.statement().says())));
        inspection.judgements().forEach(one -> add(one.area().id(), judgement(one)));
    }

    /** Everything that some facts say. */
    String of(List<String> ids) {
        return ids.stream().map(id -> texts.getOrDefault(id, "")).collect(Collectors.joining("\n"));
    }

    private void add(String id, String text) {
        texts.merge(id, text, (one, other) -> one + "\n" + other);
    }

    private static String finding(Finding finding) {
        return finding.says() + "\n" + finding.quote().orElse("") + "\n"
                + finding.reply().map(reply -> reply.says()).orElse("");
    }

    private static String asked(Improvement asked) {
        StringBuilder text = new StringBuilder(asked.says() + "\n" + asked.plain());
        asked.actions().forEach(action -> text.append('\n').append(action.says()));
        asked.progress().forEach(word -> text.append('\n').append(word.says()));
        return text.toString();
    }

    private static String judgement(Judgement judgement) {
        String area = judgement.area().name();
        return judgement.fold(
                graded -> area + ": " + graded.grade().label(), worded -> area + ": " + worded.words(), absent -> area);
    }
}
