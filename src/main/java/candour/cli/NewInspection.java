package candour.cli;

import candour.model.Framework;
import candour.model.PartialDate;
import candour.model.Place;
import candour.problem.Spelling;
import candour.read.Beginnings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code candour new inspection leeds ilacs-2023 --inspected 2022-02}. */
@CommandLine.Command(
        name = "inspection",
        description = "Writes the files of an inspection, with every area and field that its framework has.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class NewInspection implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(
            index = "0",
            paramLabel = "AREA",
            description = "The area: its folder or its name, such as leeds.")
    private String area;

    @CommandLine.Parameters(
            index = "1",
            paramLabel = "FRAMEWORK",
            description = "The framework under which it was inspected, such as ilacs-2023.")
    private String framework;

    @CommandLine.Option(
            names = "--inspected",
            paramLabel = "DATE",
            required = true,
            converter = Date.class,
            description = "When it began, as precisely as the document says: 2022, 2022-02 or 2022-02-21.")
    private PartialDate inspected;

    @CommandLine.Mixin
    private ContentPlace content;

    @CommandLine.Option(
            names = "--folder",
            paramLabel = "NAME",
            description = "What its folder is called (default: the year and the framework, such as 2022-ilacs).")
    private Optional<String> folder = Optional.empty();

    /** A date as content has it. */
    static final class Date implements CommandLine.ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String text) {
            return PartialDate.parse(text)
                    .orElseThrow(() ->
                            new CommandLine.TypeConversionException("Write a date as 2022, 2022-02 or 2022-02-21."));
        }
    }

    @Override
    public Integer call() throws IOException {
        Beginnings known = new Beginnings(content.folder());
        FreshFiles files = files(known, under(known));
        files.write().forEach(file -> spec.commandLine().getOut().println(file));
        spec.commandLine()
                .getOut()
                .println(
                        "Now fill them in, from the top of inspection.yaml. candour check says what is still missing; candour serve"
                                + " shows it.");
        return ExitCode.PUBLISHED;
    }

    private Framework under(Beginnings known) {
        return known.framework(framework)
                .orElseThrow(() -> wrong("There is no framework \"" + framework + "\"."
                        + Spelling.didYouMean(framework, known.frameworkIds()) + "\nThere are:\n"
                        + String.join("\n", NewCommand.frameworks(known))));
    }

    private FreshFiles files(Beginnings known, Framework under) throws IOException {
        FreshFiles files = new FreshFiles();
        Path home = home(known, files).resolve(name(under));
        if (Files.exists(home)) {
            throw wrong("There is a folder " + home + " already. Give another name with --folder, such as "
                    + name(under) + "-2.");
        }
        FreshInspection fresh = new FreshInspection(under, inspected);
        files.add(home.resolve("inspection.yaml"), fresh.facts() + FreshFiles.text("new/inspection-more.yaml"));
        files.add(home.resolve("summary.md"), "");
        files.add(
                home.resolve("young-people.yaml"),
                fresh.youngPeople(known.pictures().keySet()));
        return files;
    }

    private String name(Framework under) {
        String name = folder.orElseGet(() -> inspected.year() + "-" + under.id().replaceFirst("-\\d{4}$", ""));
        if (!name.matches("\\d{4}-[a-z0-9]+(-[a-z0-9]+)*")) {
            throw wrong("A folder is called by a year, a hyphen and small letters: 2022-ilacs.");
        }
        return name;
    }

    /** The folder of the area; it is made, too, where there is none. */
    private Path home(Beginnings known, FreshFiles files) throws IOException {
        Path own = content.folder().resolve("authorities").resolve(area);
        if (area.matches("[a-z0-9-]+") && Files.exists(own.resolve("authority.yaml"))) {
            return own;
        }
        Place place = known.place(area)
                .orElseThrow(() -> wrong("No area is called \"" + area + "\"."
                        + Spelling.didYouMean(area, known.placeNames())
                        + " Of one that the list of places has not, make its authority.yaml first."));
        Path home = content.folder().resolve("authorities").resolve(place.id());
        if (!Files.exists(home.resolve("authority.yaml"))) {
            files.add(home.resolve("authority.yaml"), "new/authority.yaml", facts(place));
        }
        return home;
    }

    static Map<String, String> facts(Place place) {
        return Map.of(
                "name", FreshFiles.quoted(place.name()),
                "council", FreshFiles.quoted(place.council()),
                "region", FreshFiles.quoted(place.region()),
                "code", place.code());
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
