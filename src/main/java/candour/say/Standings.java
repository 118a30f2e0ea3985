package candour.say;

import candour.compare.Band;
import candour.compare.Due;
import candour.compare.Standing;
import candour.compare.Tracked;
import candour.model.Action;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where something stands that inspectors asked for, and by when it was to be done. */
public final class Standings {

    private final Words words;

    Standings(Words words) {
        this.words = words;
    }

    /** {@code In progress}. */
    public String word(Standing.Status status) {
        return words.the("standing-" + status.word());
    }

    /** A word on progress is one of the standings. */
    public String word(Progress.Status status) {
        return words.the("standing-" + status.word());
    }

    /** The heading of all that stand at one place; what somebody said of them was true of a day. */
    public String heading(Standing.Status status, List<Tracked> all) {
        boolean isDated = status == Standing.Status.NOT_STARTED || status == Standing.Status.IN_PROGRESS;
        return isDated ? words.with("standing-counted", "status", word(status), "day", latest(all)) : word(status);
    }

    /** What a standing rests on: {@code as said on 6 August 2008}, or up to which day nothing is known. */
    public String since(Standing standing) {
        return switch (standing.status()) {
            case NOT_STARTED, IN_PROGRESS, DONE, DROPPED -> words.with("standing-since", "day", standing.on());
            case CAME_BACK -> words.with("standing-since.came-back", "day", standing.on());
            case NOT_KNOWN ->
                words.with("standing-since." + standing.beside().word().orElse("not-known"), "day", standing.on());
            case DATE_PASSED -> passed(standing);
        };
    }

    /** What inspectors said later of a part is newer than any word before. */
    private String passed(Standing standing) {
        return standing.said()
                .filter(said -> standing.beside() != Standing.Beside.IN_PART)
                .map(said -> words.with(
                        "standing-since.date-passed-said",
                        "day",
                        said.on(),
                        "by",
                        said.by(),
                        "status",
                        word(said.status())))
                .orElseGet(() -> words.with(
                        "standing-since." + standing.beside().word().orElse("date-passed"), "day", standing.on()));
    }

    /** By when, for a cell of a table: {@code by 3 December 2008}. */
    public String due(Due due) {
        return due(due, "");
    }

    /** The same as a sentence: {@code To be done by 3 December 2008.} */
    public String dueSentence(Due due) {
        return due(due, ".sentence");
    }

    private String due(Due due, String form) {
        if (due instanceof Due.By by) {
            return words.with("due-by" + form, "day", by.day(), "months", by.months());
        }
        if (due instanceof Due.Planned planned) {
            return words.with("due-planned" + form, "day", planned.by());
        }
        return due instanceof Due.AtOnce now
                ? words.with("due-at-once" + form, "day", now.from())
                : words.the("due-none" + form);
    }

    /** By when it is to be done, as its report has it: {@code Within three months}. */
    public String band(Band band) {
        return words.the("band-" + band.word());
    }

    /** {@code Where the 33 recommendations stand: 28 not known and five in progress.} */
    public String summary(List<Tracked> all) {
        return words.once("standings", all, () -> summed(all));
    }

    private String summed(List<Tracked> all) {
        if (all.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (Standing.Status status : Standing.Status.values()) {
            standing(status, all).ifPresent(parts::add);
        }
        boolean isSilent = all.stream().allMatch(one -> one.standing().status().isUnknown());
        return words.with(
                isSilent ? unknown(all) : "standings",
                "day",
                latest(all),
                "count",
                all.size(),
                "what",
                what(all),
                "said",
                String.join(words.the("list-between"), parts));
    }

    /** Which sentence says that nothing is known: silence tells something only of documents that are newer than what was asked. */
    private static String unknown(List<Tracked> all) {
        boolean isAnyTouched = all.stream().anyMatch(one -> one.standing().beside() == Standing.Beside.IN_PART);
        boolean isAnyLater = all.stream()
                .anyMatch(one -> one.standing().on().compareTo(one.inspection().published()) > 0);
        return isAnyTouched
                ? "standings-unknown.in-part"
                : isAnyLater ? "standings-unknown" : "standings-unknown.none-later";
    }

    private static PartialDate latest(List<Tracked> all) {
        return all.stream()
                .map(one -> one.standing().on())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Optional<String> standing(Standing.Status status, List<Tracked> all) {
        List<Standing> standings = all.stream()
                .map(Tracked::standing)
                .filter(one -> one.status() == status)
                .toList();
        return standings.stream()
                .map(Standing::on)
                .max(Comparator.naturalOrder())
                .map(day -> words.with("standings-part", "count", standings.size(), "status", status, "day", day));
    }

    /** {@code Read the 33 recommendations, and what became of them}. Areas for development are not called recommendations. */
    public String readAbout(List<Tracked> all) {
        return words.with("improvements-read", "count", all.size(), "what", what(all));
    }

    /** {@code How many recommendations stand where}. */
    public String caption(List<Tracked> all) {
        return words.with("standings-caption", "what", what(all));
    }

    /** {@code The inspectors made 33 recommendations.} */
    public String asked(Inspection inspection, List<Tracked> all) {
        int recommended = inspection.recommendations().size();
        return words.with(
                inspection.framework().isUntimed() ? "points-asked" : "improvements-asked",
                "recommended",
                recommended,
                "count",
                all.size(),
                "named",
                all.size() - recommended);
    }

    /** Which word goes with them: what comes without a time is called points, as no framework calls all of it recommendations. */
    private static String what(List<Tracked> all) {
        List<String> kinds = all.stream().map(Standings::what).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : kinds.contains("points") ? "points" : "both";
    }

    private static String what(Tracked one) {
        if (one.inspection().framework().isUntimed()) {
            return "points";
        }
        return one.isRecommendation() ? "recommendations" : "areas";
    }

    /** Who leads an action, by when it is due, and what will show that it is done: {@code Lead: …, due …}. */
    public String steps(Action action) {
        List<String> parts = new ArrayList<>();
        action.lead().ifPresent(lead -> parts.add(words.with("action-lead", "lead", lead)));
        action.due().ifPresent(due -> parts.add(words.with("action-due", "day", due)));
        action.measure().ifPresent(measure -> parts.add(words.with("action-measure", "measure", measure)));
        return String.join(" ", parts);
    }

    /** {@code 6 August 2008: in progress, says the council.} */
    public String said(Progress progress) {
        return words.with(
                "progress-said", "day", progress.on(), "status", word(progress.status()), "by", progress.by());
    }
}
