package candour.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The YAML language server that editors use, in a process of its own, over a folder with an editor's settings. */
final class LanguageServer implements LanguageClient, AutoCloseable {

    private static final String VERSION = "1.25.0";
    private static final Path INSTALLED = Path.of("target/language-server").toAbsolutePath();
    private static final long SECONDS = 60;

    private final Map<String, Object> settings;
    private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();
    private int version;
    private final Set<String> opened = new HashSet<>();
    private final Process process;
    private final Future<Void> listening;
    private final org.eclipse.lsp4j.services.LanguageServer server;

    /** Skips the test where there is no Node.js or the package cannot be had. */
    @SuppressWarnings("deprecation") // Editors still name the root, and the server resolves paths from it.
    LanguageServer(Path folder, Map<String, Object> settings) throws Exception {
        this.settings = settings;
        Path program = INSTALLED.resolve("node_modules/yaml-language-server/bin/yaml-language-server");
        assumeTrue(Files.exists(program) || install(), "There is no YAML language server on this machine.");
        process = new ProcessBuilder("node", program.toString(), "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
        listening = launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams about = new InitializeParams();
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setConfiguration(true);
        workspace.setWorkspaceFolders(true);
        about.setCapabilities(new ClientCapabilities(workspace, null, null));
        about.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "site")));
        about.setRootUri(folder.toUri().toString());
        server.initialize(about).get(SECONDS, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
        server.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(settings));
    }

    private static boolean install() {
        try {
            Files.createDirectories(INSTALLED);
            return new ProcessBuilder(
                                    "npm",
                                    "install",
                                    "--no-save",
                                    "--prefix",
                                    INSTALLED.toString(),
                                    "yaml-language-server@" + VERSION)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException notHere) {
            return false;
        }
    }

    private static String uri(Path file) {
        return file.toUri().toString();
    }

    /** What is underlined in this file, as somebody opens it, or opens it again. */
    List<String> open(Path file) throws Exception {
        if (!opened.add(uri(file))) {
            server.getTextDocumentService()
                    .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(file))));
            answer(file);
        }
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(
                        new TextDocumentItem(uri(file), "yaml", ++version, Files.readString(file))));
        return answer(file).stream().map(LanguageServer::said).toList();
    }

    /** What the server says next of this file. Of a closed one it says that nothing is wrong. */
    private List<Diagnostic> answer(Path file) throws InterruptedException {
        PublishDiagnosticsParams answer;
        do {
            answer = Objects.requireNonNull(told.poll(SECONDS, TimeUnit.SECONDS), "The server does not answer.");
        } while (!answer.getUri().equals(uri(file)));
        return answer.getDiagnostics();
    }

    private static String said(Diagnostic one) {
        return (one.getRange().getStart().getLine() + 1) + ": " + one.getMessage();
    }

    /** What is offered at a place of an opened file. */
    List<String> offered(Path file, Position at) throws Exception {
        var answer = server.getTextDocumentService()
                .completion(new CompletionParams(new TextDocumentIdentifier(uri(file)), at))
                .get(SECONDS, TimeUnit.SECONDS);
        List<CompletionItem> items =
                answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();
        return items.stream().map(CompletionItem::getLabel).toList();
    }

    /** What is shown of a place of an opened file. */
    String shown(Path file, Position at) throws Exception {
        var hover = server.getTextDocumentService()
                .hover(new HoverParams(new TextDocumentIdentifier(uri(file)), at))
                .get(SECONDS, TimeUnit.SECONDS);
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams asked) {
        return CompletableFuture.completedFuture(asked.getItems().stream()
                .map(item -> settings.getOrDefault(item.getSection(), new JsonObject()))
                .toList());
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        told.add(diagnostics);
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams any) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object any) {}

    @Override
    public void showMessage(MessageParams any) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams any) {
        return CompletableFuture.completedFuture(new MessageActionItem());
    }

    @Override
    public void logMessage(MessageParams any) {}

    @Override
    public void close() {
        listening.cancel(true);
        process.destroyForcibly();
    }
}
