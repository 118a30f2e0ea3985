package candour.benchmark.hugo;

import candour.Folders;
import candour.benchmark.Benchmark;
import candour.benchmark.Benchmark.Run;
import candour.benchmark.Generator;
import candour.build.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * The same pages by Candour and by Hugo, whole processes in turn, and their ratios. Not a test: it asserts nothing. Arguments: how many
 * inspections, how many runs. Hugo (0.111 or newer) has to be on the path.
 */
public final class BesideHugo {

    private static final String MEMORY = "-Xmx256m";

    private final Path content;
    private final Path site;
    private final Path source;
    private final Path printed;

    private BesideHugo(Path home) {
        content = home.resolve("content");
        site = home.resolve("site");
        source = home.resolve("hugo");
        printed = home.resolve("printed").toAbsolutePath();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int inspections = Integer.parseInt(arguments[0]);
        BesideHugo both = new BesideHugo(Path.of(System.getProperty("benchmark.folder", "target/benchmark"))
                .resolve("hugo-" + inspections));
        if (!Files.exists(both.content)) {
            new Generator(both.content).generate(inspections);
        }
        Build build = new Build(both.content, Optional.empty(), LocalDate.now(ZoneOffset.UTC));
        int pages = HugoSite.write(both.source, build.prepare().value().orElseThrow(), both.content);
        both.ours();
        both.hugo();
        say("%d inspections, %d pages, %d with the same words by both", inspections, pages, both.alike());
        both.compare(Integer.parseInt(arguments[1]));
    }

    private Run ours() throws IOException, InterruptedException {
        return Benchmark.build(content, site, MEMORY);
    }

    private Run hugo() throws IOException, InterruptedException {
        return Benchmark.measure(
                new ProcessBuilder("hugo", "--source", source.toString(), "--destination", printed.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT));
    }

    private void compare(int runs) throws IOException, InterruptedException {
        List<Run> ours = new ArrayList<>();
        List<Run> others = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            ours.add(ours());
            others.add(hugo());
        }
        Run our = median("Candour", ours);
        Run other = median("Hugo", others);
        say(
                "Candour takes %.2f times Hugo's seconds, %.2f times its processor seconds, %.2f times its memory",
                our.seconds() / other.seconds(),
                our.processor() / other.processor(),
                (double) our.peakKilobytes() / other.peakKilobytes());
    }

    private static Run median(String who, List<Run> runs) {
        Run median = runs.stream()
                .sorted(Comparator.comparingDouble(Run::processor))
                .toList()
                .get(runs.size() / 2);
        say(
                "%s: %.2f s, %.1f processor seconds, %d MB",
                who, median.seconds(), median.processor(), median.peakKilobytes() / 1024);
        return median;
    }

    /** Markdown and signs differ a little from program to program; words do not. */
    private long alike() throws IOException {
        long alike = 0;
        for (Path file : Folders.list(site)) {
            Path other = printed.resolve(site.relativize(file).toString());
            if (file.toString().endsWith(".html")
                    && Files.exists(other)
                    && words(file).equals(words(other))) {
                alike++;
            }
        }
        return alike;
    }

    private static String words(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file))
                .text()
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static void say(String what, Object... facts) {
        System.out.println(String.format(Locale.ROOT, what, facts));
    }
}
