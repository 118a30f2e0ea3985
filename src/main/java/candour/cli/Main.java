package candour.cli;

import candour.problem.Problem;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.SimpleTimeZone;
import java.util.TimeZone;
import picocli.CommandLine;

/** The command {@code candour}. */
@CommandLine.Command(
        name = "candour",
        description = "Publishes inspection findings about children's services so that everybody can read them.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            NewCommand.class,
            ReviewCommand.class,
            ServeCommand.class
        },
        synopsisSubcommandLabel = "build | check | explain | new | review | serve")
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @SuppressWarnings("UnusedVariable") // Asked for before the command line is read; this is for its help.
    @CommandLine.Option(
            names = "--debug",
            scope = CommandLine.ScopeType.INHERIT,
            description = "If the machine fails, say exactly where.")
    private boolean debug;

    public static void main(String... arguments) {
        int end = ExitCode.MACHINE_FAILED;
        try {
            beTheSameEverywhere();
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            end = run(out, err, arguments);
        } finally {
            System.exit(end);
        }
    }

    /** So that the same content gives the same bytes and the same words wherever it is built: libraries ask for both. */
    private static void beTheSameEverywhere() {
        Locale.setDefault(Locale.UK);
        TimeZone.setDefault(new SimpleTimeZone(0, "UTC"));
    }

    /** The whole command; what it ends with is an {@link ExitCode}. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Failure failure = new Failure(err, Arrays.asList(arguments));
        int end;
        try {
            end = new CommandLine(new Main())
                    .setOut(out)
                    .setErr(err)
                    .setExecutionExceptionHandler((failed, command, parsed) -> failure.tell(failed))
                    .execute(arguments);
        } catch (Throwable failed) {
            return failure.tell(failed);
        }
        return out.checkError() || err.checkError() ? failure.tellThatNotAllWasSaid() : end;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Say what to do: build, check, explain, new or serve.");
    }

    /** The version, from the program's own file. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Problem.class.getPackage().getImplementationVersion();
            return new String[] {"candour " + (version == null ? "in development" : version)};
        }
    }
}
