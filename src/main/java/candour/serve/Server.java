package candour.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * Shows a preview on this machine and to no other: it listens on the loopback address, and answers only what was asked of that by name, so
 * that a page of somebody else's in the same browser cannot read it through a name of its own.
 */
public final class Server {

    private static final int HEARTBEAT = 10_000;

    static {
        // Otherwise the server's head of an answer waits for a sign that the browser's system gives 40 milliseconds
        // later.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Preview preview;
    private final Boxes boxes;
    private final Places places;
    private final HttpServer server;

    private Server(Preview preview, String editor, HttpServer server) {
        this.preview = preview;
        this.boxes = new Boxes(editor);
        this.places = new Places(editor);
        this.server = server;
    }

    /** On that port, or on any that is free if it is taken. */
    public static Server start(Preview preview, int port, String editor) throws IOException {
        Server server = new Server(preview, editor, bind(port));
        server.server.createContext("/", server::answer);
        server.server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "candour-serve");
            thread.setDaemon(true);
            return thread;
        }));
        server.server.start();
        return server;
    }

    private static HttpServer bind(int port) throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try {
            return HttpServer.create(new InetSocketAddress(here, port), 0);
        } catch (BindException taken) {
            return HttpServer.create(new InetSocketAddress(here, 0), 0);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isOfHere(exchange.getRequestHeaders())) {
                Reply.send(
                        exchange,
                        421,
                        "txt",
                        "This is a preview on one machine. Use the address that candour serve printed.");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                Reply.send(exchange, 405, "txt", "Here is nothing to be changed.");
            } else {
                routeOrTell(exchange);
            }
        }
    }

    /** Whatever fails is told in the browser: whoever writes does not look at a terminal. */
    private void routeOrTell(HttpExchange exchange) throws IOException {
        try {
            route(exchange, exchange.getRequestURI().getPath());
        } catch (RuntimeException failed) {
            Reply.send(exchange, 500, "txt", "Candour could not make this page: " + failed.getMessage());
        }
    }

    private boolean isOfHere(Headers asked) {
        String host = Optional.ofNullable(asked.getFirst("Host")).orElse("");
        return Set.of("localhost:" + port(), "127.0.0.1:" + port(), "[::1]:" + port())
                .contains(host);
    }

    private void route(HttpExchange exchange, String path) throws IOException {
        Shown shown = preview.shown();
        switch (path) {
            case "/-/problems" -> Reply.send(exchange, 200, "html", boxes.problems(shown));
            case "/-/reading" -> Reply.send(exchange, 200, "html", boxes.reading(shown));
            case "/-/where" ->
                Reply.send(
                        exchange,
                        200,
                        "json",
                        places.json(
                                shown,
                                Optional.ofNullable(exchange.getRequestURI().getQuery())
                                        .orElse("")));
            case "/-/events" -> events(exchange, shown);
            case "/-/preview.js", "/-/preview.css" -> own(exchange, path.substring(3));
            default -> page(exchange, path, shown);
        }
    }

    /** A line for each change, and one now and then that says nothing, so that a closed browser is noticed. */
    private void events(HttpExchange exchange, Shown first) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        int number = first.number();
        out.write(("data: " + number + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        try {
            while (true) {
                Shown next = preview.after(number, HEARTBEAT);
                out.write((next.number() == number ? ":\n\n" : "data: " + next.number() + "\n\n")
                        .getBytes(StandardCharsets.UTF_8));
                out.flush();
                number = next.number();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void page(HttpExchange exchange, String asked, Shown shown) throws IOException {
        String base = shown.base();
        if (shown.site().isEmpty() || !asked.startsWith(base)) {
            Reply.redirect(exchange, shown.site().isEmpty() ? Boxes.PROBLEMS : base);
            return;
        }
        String path = asked.substring(base.length());
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (shown.files().containsKey(file + "/index.html")) {
            Reply.redirect(exchange, asked + "/");
        } else if (shown.files().containsKey(file)) {
            Reply.send(exchange, 200, file.replaceFirst(".*\\.", ""), bytes(file, shown));
        } else {
            Reply.send(exchange, 404, "html", bytes("404.html", shown));
        }
    }

    private byte[] bytes(String file, Shown shown) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Objects.requireNonNull(shown.files().get(file)).body().writeTo(bytes);
        return file.endsWith(".html")
                ? Framed.page(bytes.toString(StandardCharsets.UTF_8), boxes.top(shown), shown.number())
                        .getBytes(StandardCharsets.UTF_8)
                : bytes.toByteArray();
    }

    private static void own(HttpExchange exchange, String name) throws IOException {
        try (InputStream in = Server.class.getResourceAsStream("/candour/serve/" + name)) {
            Reply.send(exchange, 200, name.replaceFirst(".*\\.", ""), in == null ? new byte[0] : in.readAllBytes());
        }
    }
}
