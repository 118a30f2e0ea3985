package candour.read;

import candour.model.Also;
import candour.model.Authority;
import candour.model.Gazetteer;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.PartialDate;
import candour.model.Period;
import candour.model.Place;
import candour.problem.Code;
import candour.problem.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What folders and tables say together. Where both have the same inspection the folder leads, and each disagreement is told here and
 * shown on its page as what another source prints.
 */
final class TableMerge {

    private final Gazetteer gazetteer;
    private final Problems problems;

    TableMerge(Gazetteer gazetteer, Problems problems) {
        this.gazetteer = gazetteer;
        this.problems = problems;
    }

    List<Authority> merge(List<Authority> folders, List<TableRows.Read> rows) {
        Map<String, Authority> byCode = new HashMap<>();
        folders.forEach(one -> byCode.put(one.code(), one));
        Map<String, List<TableRows.Read>> byPlace = new LinkedHashMap<>();
        rows.forEach(row -> byPlace.computeIfAbsent(row.place().id(), any -> new ArrayList<>())
                .add(row));
        Map<String, Authority> all = new LinkedHashMap<>();
        folders.forEach(one -> all.put(one.id(), one));
        byPlace.values().forEach(those -> {
            Place place = those.get(0).place();
            Optional<Authority> folder = place.codes().stream()
                    .flatMap(code -> Optional.ofNullable(byCode.get(code)).stream())
                    .findFirst();
            if (folder.isEmpty() && all.containsKey(place.id())) {
                tellOther(place, those.get(0).position());
            }
            Authority known =
                    folder.orElseGet(() -> authority(place, those.get(0).position()));
            all.put(known.id(), with(known, those).called(gazetteer.others(place)));
        });
        return List.copyOf(all.values());
    }

    private void tellOther(Place place, Position at) {
        problems.add(
                Code.AUTHORITY_REPEATED,
                at,
                "The folder authorities/" + place.id() + " has another official code than " + place.name() + " ("
                        + place.code() + ").",
                "Correct the code in its authority.yaml, or give the folder another name.");
    }

    /** Of which the lists know its names and codes, and nobody has written anything. */
    private static Authority authority(Place place, Position position) {
        return new Authority(
                place.id(),
                place.name(),
                place.council(),
                place.region(),
                place.code(),
                "",
                List.of(),
                List.of(),
                true,
                Optional.empty(),
                List.of(),
                List.of(),
                position);
    }

    private Authority with(Authority authority, List<TableRows.Read> rows) {
        List<Inspection> inspections = new ArrayList<>(authority.inspections());
        Set<String> folders = new HashSet<>();
        inspections.forEach(one -> folders.add(one.folder()));
        for (TableRows.Read row : rows) {
            Optional<Inspection> same =
                    inspections.stream().filter(one -> isSame(one, row)).findFirst();
            if (same.isPresent()) {
                inspections.replaceAll(one -> one == same.get() ? compared(one, row) : one);
            } else {
                inspections.add(
                        RowInspections.inspection(authority.id() + "/" + RowInspections.free(row, folders), row));
            }
        }
        inspections.sort(Comparator.comparing(Inspection::day).thenComparing(Inspection::id));
        return authority.with(inspections);
    }

    /** Under one framework, and begun on days that may be one, or published so. */
    private static boolean isSame(Inspection one, TableRows.Read row) {
        return one.framework().id().equals(row.framework().id())
                && (mayBeOne(one.inspected().map(Period::from), row.inspected().map(Period::from))
                        || mayBeOne(one.publication(), row.publication()));
    }

    private static boolean mayBeOne(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && !one.get().latest().isBefore(other.get().earliest())
                && !other.get().latest().isBefore(one.get().earliest());
    }

    /** What the folder says, with what the table prints instead. */
    private Inspection compared(Inspection folder, TableRows.Read row) {
        Map<String, Judgement> printed = new HashMap<>();
        row.judgements().forEach(one -> printed.put(one.area().id(), one));
        List<Judgement> judgements = new ArrayList<>();
        for (Judgement one : folder.judgements()) {
            Judgement other = printed.remove(one.area().id());
            judgements.add(other == null ? one : compared(one, other));
        }
        printed.values()
                .forEach(one -> disagrees(
                        one,
                        "Nothing is said of \"" + one.area().name() + "\" in "
                                + folder.position().file() + "."));
        dates(folder, row);
        return judgements.equals(folder.judgements())
                ? folder
                : folder.with(judgements, row.row().table().source());
    }

    private Judgement compared(Judgement folder, Judgement table) {
        if (folder instanceof Judgement.Graded one && table instanceof Judgement.Graded other) {
            boolean isKnown = one.grade().equals(other.grade())
                    || one.also().stream().anyMatch(also -> also.grade().equals(other.grade()));
            return isKnown ? folder : withOther(one, other);
        }
        if (!folder.getClass().equals(table.getClass())) {
            disagrees(
                    table,
                    "Of \"" + folder.area().name() + "\" something else is said in "
                            + folder.position().file() + ".");
        }
        return folder;
    }

    private Judgement withOther(Judgement.Graded one, Judgement.Graded other) {
        disagrees(
                other,
                "Here stands \"" + other.grade().label() + "\", and in "
                        + one.position().file() + " \"" + one.grade().label() + "\".");
        List<Also> also = new ArrayList<>(one.also());
        also.add(new Also(other.grade(), Optional.empty(), other.citation()));
        return new Judgement.Graded(
                one.area(), one.by(), one.grade(), one.isNumbered(), also, one.citation(), one.position());
    }

    private void dates(Inspection folder, TableRows.Read row) {
        boolean isOtherDay = !Objects.equals(folder.publication(), row.publication())
                && row.publication().isPresent()
                && !mayBeOne(folder.publication(), row.publication());
        if (isOtherDay) {
            problems.add(
                    Code.TABLE_DISAGREES,
                    row.position(),
                    "The table says that it was published on "
                            + row.publication().get() + ", and the folder says " + folder.published() + " ("
                            + folder.position().file() + ").",
                    "Compare both with the report. The folder's day is shown.");
        }
    }

    private void disagrees(Judgement at, String message) {
        problems.add(
                Code.TABLE_DISAGREES,
                at.position(),
                message,
                "Compare both with the report. The page goes by the folder, or by the first table, and shows what stands here beside it.");
    }
}
