package candour.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content is watched, checked and shown, whatever editors do to it. */
class ServeTest {

    @TempDir
    private Path scratch;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Broken, the page stays as it was and says so; mended, it is of now. */
    @Test
    void contentIsBrokenAndMendedAgain() throws Exception {
        try (Served served = new Served(scratch.resolve("content"))) {
            String page = served.site + "anytown/2008-review/";
            assertTrue(get(page).body().contains("Nothing is wrong."), get(page).body());
            served.write("Services are outstanding overall.\n");
            assertTrue(served.until(Shown::isStale).isStale());
            String stale = get(page).body();
            assertTrue(stale.contains("This page is as it was before."), stale);
            assertTrue(stale.contains("Services are good overall"), "the last sound page");
            assertTrue(stale.contains("summary.md:1:"), "the place of the mistake");
            assertTrue(get("http://localhost:" + served.port + "/-/problems")
                    .body()
                    .contains("summary.md:1:"));
            served.write("Services are good overall, but children are not safe enough. Mended.\n");
            assertFalse(served.until(shown -> !shown.isStale()).isStale());
            assertTrue(get(page).body().contains("Mended."));
        }
    }

    /** By renaming, in new folders, many at once; and the whole folder goes and comes back. In one piece: each step needs the one before. */
    @Test
    void whateverEditorsDoIsSeen() throws Exception {
        try (Served served = new Served(scratch.resolve("content"))) {
            Path draft = Files.writeString(
                    scratch.resolve("draft"),
                    "Services are good overall, but children are not safe enough. Renamed.\n");
            Files.move(draft, served.summary(), StandardCopyOption.REPLACE_EXISTING);
            served.until(shown -> shown.number() > 1);
            assertTrue(get(served.site + "anytown/2008-review/").body().contains("Renamed."));
            Folders.copy(
                    served.content.resolve("authorities/anytown"), served.content.resolve("authorities/othertown"));
            assertTrue(served.until(Shown::isStale).isStale(), "two areas with one name");
            for (int i = 0; i < 100; i++) {
                Files.writeString(
                        served.content.resolve("authorities/othertown/authority.yaml"), "name: Othertown " + i);
            }
            Path away = scratch.resolve("away");
            Files.move(served.content, away);
            served.until(shown ->
                    shown.problems().stream().anyMatch(one -> one.at().file().endsWith("site.yaml"))
                            || shown.failure().isPresent());
            assertEquals(200, get(served.site).statusCode(), "the last sound page");
            Files.move(away.resolve("authorities/othertown"), scratch.resolve("othertown"));
            Files.move(away, served.content);
            assertFalse(served.until(shown -> !shown.isStale()).isStale());
        }
    }

    /** A page elsewhere can make a browser ask under another name; nothing but reading is possible. */
    @Test
    void onlyThisMachineIsAnsweredAndOnlyReaders() throws Exception {
        try (Served served = new Served(scratch.resolve("content"))) {
            assertTrue(raw(served.port, "GET / HTTP/1.1", "Host: evil.example").startsWith("HTTP/1.1 421"));
            assertTrue(raw(served.port, "GET / HTTP/1.1", "Host: evil.example:" + served.port)
                    .startsWith("HTTP/1.1 421"));
            assertTrue(raw(served.port, "POST / HTTP/1.1", "Host: localhost:" + served.port)
                    .startsWith("HTTP/1.1 405"));
            assertTrue(raw(served.port, "GET /inspections/../../etc/passwd HTTP/1.1", "Host: localhost:" + served.port)
                    .matches("(?s)HTTP/1.1 (302|404).*"));
            assertTrue(raw(served.port, "HEAD /inspections/ HTTP/1.1", "Host: 127.0.0.1:" + served.port)
                    .startsWith("HTTP/1.1 200"));
        }
    }

    private static String raw(int port, String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return String.join(
                    "\n",
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        }
    }

    @Test
    void whatIsAskedForIsAnsweredByItsKind() throws Exception {
        try (Served served = new Served(scratch.resolve("content"))) {
            assertEquals(404, get(served.site + "nowhere/").statusCode());
            assertTrue(get(served.site + "nowhere/").body().contains("candour-preview"));
            assertEquals(302, get("http://localhost:" + served.port + "/").statusCode());
            assertEquals(
                    "text/css; charset=utf-8",
                    get(served.site + "assets/site.css")
                            .headers()
                            .firstValue("Content-Type")
                            .orElse(""));
            assertTrue(get("http://localhost:" + served.port + "/-/reading")
                    .body()
                    .contains("anytown/2008-review, ages 9-11"));
            String where = get("http://localhost:" + served.port + "/-/where?/inspections/anytown/2008-review/")
                    .body();
            assertTrue(where.contains("inspection.yaml"), where);
        }
    }

    @Test
    void everyFileOfTheSiteIsThere() throws Exception {
        try (Served served = new Served(scratch.resolve("content"))) {
            List<String> paths = List.copyOf(served.preview.shown().files().keySet());
            assertTrue(paths.size() > 20);
            for (String path : paths) {
                assertEquals(200, get(served.site + path).statusCode(), path);
            }
        }
    }

    /** A second preview finds a port of its own. */
    @Test
    void aPortThatIsTakenIsNoHindrance() throws Exception {
        try (Served served = new Served(scratch.resolve("content"))) {
            Server second = Server.start(served.preview, served.port, "");
            assertNotEquals(served.port, second.port());
            second.stop();
        }
    }
}
