package candour.cli;

import candour.model.Area;
import candour.model.Framework;
import candour.read.Beginnings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;

/** {@code candour new}: writes what somebody begins with. Nothing that is there is ever written over. */
@CommandLine.Command(
        name = "new",
        description =
                "Writes the files of a new site, inspection, framework or template. Nothing that is there is written over.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            NewSite.class,
            NewInspection.class,
            NewFramework.class,
            NewTemplate.class,
            NewCommand.Frameworks.class,
            NewCommand.Themes.class,
            NewCommand.Pictures.class,
            NewCommand.Words.class
        },
        synopsisSubcommandLabel = "site | inspection | framework | template | frameworks | themes | pictures | words")
final class NewCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Say what is new: site, inspection, framework or template; or what you want to know: frameworks, themes, pictures or words.");
    }

    /** Each with its name and the years in which it was used: whoever has a report looks for its title. */
    static List<String> frameworks(Beginnings known) {
        return known.frameworkIds().stream()
                .flatMap(id -> known.framework(id).stream())
                .map(one -> "  " + framework(one))
                .toList();
    }

    private static String framework(Framework one) {
        return one.id() + ": " + one.name() + ", from " + one.used().from()
                + one.used().to().map(to -> " to " + to).orElse("");
    }

    /** Lists what can be named, a line each. */
    abstract static class Listing implements Runnable {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @CommandLine.Mixin
        private ContentPlace content;

        abstract List<String> lines(Beginnings known);

        static List<String> each(Map<String, String> explained) {
            return explained.entrySet().stream()
                    .map(one -> one.getKey() + ": " + one.getValue())
                    .toList();
        }

        @Override
        public void run() {
            lines(new Beginnings(content.folder())).forEach(spec.commandLine().getOut()::println);
        }
    }

    /** {@code candour new frameworks}: those under which inspections can be written down. */
    @CommandLine.Command(
            name = "frameworks",
            description = "Lists the frameworks under which an inspection can be written down.",
            mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Frameworks extends Listing {
        private static final int MOST_AREAS = 6;

        @Override
        List<String> lines(Beginnings known) {
            return known.frameworkIds().stream()
                    .flatMap(id -> known.framework(id).stream())
                    .flatMap(one -> Stream.of(framework(one), "    " + areas(one)))
                    .toList();
        }

        /** By which a report is told from those of the framework before: both may hold its year. */
        private static String areas(Framework framework) {
            List<String> names = framework.areas().values().stream()
                    .map(Area::name)
                    .distinct()
                    .toList();
            return String.join("; ", names.subList(0, Math.min(MOST_AREAS, names.size())))
                    + (names.size() > MOST_AREAS ? "; and " + (names.size() - MOST_AREAS) + " more" : "");
        }
    }

    /** {@code candour new themes}: the subjects that findings are about. */
    @CommandLine.Command(
            name = "themes",
            description = "Lists the themes that findings and recommendations can have.",
            mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Themes extends Listing {
        @Override
        List<String> lines(Beginnings known) {
            return known.themes().values().stream()
                    .map(theme -> theme.id() + ": " + theme.about()
                            + theme.door()
                                    .map(door -> " Young people choose it by \"" + door + "\".")
                                    .orElse(""))
                    .toList();
        }
    }

    /** {@code candour new pictures}: what can stand beside a point of a children's version. */
    @CommandLine.Command(
            name = "pictures",
            description = "Lists the pictures that a children's version can have, with what each shows.",
            mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Pictures extends Listing {
        @Override
        List<String> lines(Beginnings known) {
            return each(known.pictures());
        }
    }

    /** {@code candour new words}: what is explained where it first stands on a page for young people. */
    @CommandLine.Command(
            name = "words",
            description =
                    "Lists the words that are explained to young people where they stand, with what is said of each.",
            mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Words extends Listing {
        @Override
        List<String> lines(Beginnings known) {
            return each(known.words());
        }
    }
}
