package candour.cli;

import candour.read.Snapshot;
import candour.serve.Preview;
import candour.serve.Server;
import candour.serve.Watcher;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;

/** {@code candour serve}: shows the site on this machine while somebody writes it. */
@CommandLine.Command(
        name = "serve",
        description = "Shows the site in a browser on this machine, and every change of the content at once.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class ServeCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Mixin
    private ContentOptions options;

    @CommandLine.Option(
            names = "--port",
            defaultValue = "8000",
            description = "Where to listen (default: ${DEFAULT-VALUE}); another that is free if it is taken.")
    private int port;

    @CommandLine.Option(names = "--open", description = "Open the browser.")
    private boolean open;

    @CommandLine.Option(
            names = "--editor",
            paramLabel = "ADDRESS",
            defaultValue = "vscode://file{file}:{line}:{column}",
            description =
                    "What links to files open, for example idea://open?file={file}&line={line} (default: ${DEFAULT-VALUE}).")
    private String editor;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new CommandLine.ParameterException(spec.commandLine(), "A port is a number up to 65535.");
        }
        options.build(false);
        Preview preview = new Preview(() -> options.build(false));
        Consumer<Snapshot> schemas = KeptSchemas.of(options.content())
                .<Consumer<Snapshot>>map(kept -> kept)
                .orElse(any -> {});
        Watcher watcher = new Watcher(options.content(), ((Consumer<Snapshot>) preview::refresh).andThen(schemas));
        Server server = Server.start(preview, port, editor);
        String address = "http://localhost:" + server.port() + "/";
        spec.commandLine()
                .getOut()
                .println("Candour shows " + options.content() + " at " + address + " until you press Ctrl and C.");
        if (open) {
            open(address);
        }
        watcher.run();
        server.stop();
        return ExitCode.PUBLISHED;
    }

    /** By what each system has for that. Where it has nothing, the address has been printed. */
    private static void open(String address) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command).start();
        } catch (IOException nothingThere) {
            // The address stands on the screen.
        }
    }
}
