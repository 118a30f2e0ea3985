package candour.read;

import candour.model.Action;
import candour.model.Citation;
import candour.model.PartialDate;
import candour.model.Progress;
import java.util.List;
import java.util.Optional;

/** What somebody does about what the inspectors asked for or found, and how that went. */
final class StepReader {

    private static final Sort<Progress.Status> STATUS = Sorts.choice(Progress.Status.values(), Progress.Status::word);

    private final Sources sources;

    StepReader(Sources sources) {
        this.sources = sources;
    }

    List<Action> actions(Fields asked) {
        return asked.list("actions", this::action);
    }

    List<Progress> progress(Fields asked) {
        return asked.list("progress", this::step);
    }

    private Optional<Action> action(Fields action) {
        Required<String> says = action.text("says");
        Optional<String> lead = action.optionalText("lead");
        Optional<PartialDate> due = action.optional("due", Sorts.DATE);
        Optional<String> measure = action.optionalText("measure");
        Required<Citation> citation = sources.citation(action);
        return action.whole(() -> new Action(says.get(), lead, due, measure, citation.get()));
    }

    private Optional<Progress> step(Fields step) {
        Required<PartialDate> on = step.required("on", Sorts.DATE);
        Required<Progress.Status> status = step.required("status", STATUS);
        Required<String> says = step.text("says");
        Required<String> by = step.text("by");
        Optional<String> evidence = step.optionalText("evidence");
        Required<Citation> citation = sources.citation(step);
        return step.whole(() ->
                new Progress(on.get(), status.get(), says.get(), by.get(), evidence, citation.get(), step.position()));
    }
}
