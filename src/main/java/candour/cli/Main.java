package candour.cli;

import candour.audit.UnfitPages;
import candour.problem.Problem;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;

/** The command {@code candour}. */
@CommandLine.Command(
        name = "candour",
        description = "Publishes inspection findings about children's services so that everybody can read them.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {BuildCommand.class, CheckCommand.class, ExplainCommand.class},
        synopsisSubcommandLabel = "build | check | explain")
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
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** The whole command; what it ends with is an {@link ExitCode}. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        boolean debug = Arrays.asList(arguments).contains("--debug");
        try {
            return new CommandLine(new Main())
                    .setOut(out)
                    .setErr(err)
                    .setExecutionExceptionHandler((failed, command, parsed) -> failed(failed, err, debug))
                    .execute(arguments);
        } catch (VirtualMachineError failed) {
            return failed(failed, err, debug);
        }
    }

    private static int failed(Throwable failed, PrintWriter err, boolean debug) {
        if (failed instanceof UnfitPages unfit) {
            unfit.faults().forEach(err::println);
            err.println("The templates make pages that not everybody can use. The old site is as it was.");
            return ExitCode.MACHINE_FAILED;
        }
        String reason = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
        err.println("candour: the machine failed: " + reason);
        if (debug) {
            failed.printStackTrace(err);
        } else {
            err.println("  The old site is as it was. Add --debug to see exactly where.");
        }
        return ExitCode.MACHINE_FAILED;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: build, check or explain.");
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
