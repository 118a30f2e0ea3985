package candour.benchmark;

import candour.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Times whole builds as a user runs them, from the launcher's first line to its last. Not a test: it asserts nothing.
 * Arguments: how many inspections, how many runs, and options for the virtual machine such as {@code -Xmx256m}.
 */
public final class Benchmark {

    private Benchmark() {}

    /** One run; memory and processor time are 0 where the system does not tell them under {@code /proc}. */
    public record Run(double seconds, double processor, long peakKilobytes) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int inspections = Integer.parseInt(arguments[0]);
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        String options =
                String.join(" ", Arrays.asList(arguments).subList(Math.min(2, arguments.length), arguments.length));
        Path home = Path.of(System.getProperty("benchmark.folder", "target/benchmark"))
                .resolve(Integer.toString(inspections));
        Path content = home.resolve("content");
        Path site = home.resolve("site");
        if (!Files.exists(content)) {
            new Generator(content).generate(inspections);
        }
        build(content, site, options);
        List<Run> measured = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            measured.add(build(content, site, options));
        }
        measured.sort((a, b) -> Double.compare(a.seconds, b.seconds));
        print(inspections, measured, site);
    }

    /** @param measured quickest first */
    private static void print(int inspections, List<Run> measured, Path site) throws IOException {
        Run median = measured.get(measured.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "%d inspections: %d pages, %.2f s (%.2f to %.2f), %.1f processor seconds, %.1f MB written, %d MB peak memory%n",
                inspections,
                pages(site),
                median.seconds,
                measured.get(0).seconds,
                measured.get(measured.size() - 1).seconds,
                median.processor,
                megabytes(site),
                Collections.max(measured.stream().map(Run::peakKilobytes).toList()) / 1024);
    }

    /** One build by the launcher. */
    public static Run build(Path content, Path site, String options) throws IOException, InterruptedException {
        return measure(command(content, site, options));
    }

    /** One run of any program. */
    public static Run measure(ProcessBuilder command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = command.start();
        long peak = 0;
        double processor = 0;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(process.pid()));
            processor = Math.max(processor, processorSeconds(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("The build failed with " + process.exitValue());
        }
        return new Run(seconds, processor, peak);
    }

    private static ProcessBuilder command(Path content, Path site, String options) {
        boolean isWindows = File.separatorChar == '\\';
        ProcessBuilder command = new ProcessBuilder(
                Path.of(isWindows ? "candour.cmd" : "candour").toAbsolutePath().toString(),
                "build",
                "--content",
                content.toString(),
                "--output",
                site.toString());
        command.environment().put("CANDOUR_OPTIONS", options);
        return command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private static long peakKilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }

    private static double processorSeconds(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }

    private static long pages(Path site) {
        return Folders.list(site).stream()
                .filter(path -> path.toString().endsWith(".html"))
                .count();
    }

    private static double megabytes(Path site) throws IOException {
        long bytes = 0;
        for (Path file : Folders.list(site)) {
            bytes += Files.size(file);
        }
        return bytes / 1e6;
    }
}
