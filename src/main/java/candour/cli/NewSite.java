package candour.cli;

import candour.model.Place;
import candour.model.Site;
import candour.problem.Spelling;
import candour.read.Beginnings;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine;

/** {@code candour new site FOLDER}: a folder that builds at once. What is not given is asked, where somebody can answer. */
@CommandLine.Command(
        name = "site",
        description = "Writes a folder with all that a site needs. What is not given as an option is asked.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class NewSite implements Callable<Integer> {

    /** Beside the content. Their names begin with a dot where they are written. */
    private static final List<String> BESIDE = List.of(
            "README.md",
            "vscode/settings.json",
            "vscode/extensions.json",
            "gitignore",
            "github/workflows/publish.yml",
            "gitlab-ci.yml");

    private static final String BRAND = "#1d3f72";
    private static final String ACCENT = "#0b6b66";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "Where to write it; it may be there already.")
    private Path folder;

    @CommandLine.Option(
            names = "--council",
            paramLabel = "NAME",
            description = "The area or its council, such as Walsall.")
    private Optional<String> council = Optional.empty();

    @CommandLine.Option(names = "--publisher", description = "Who publishes it (default: the council).")
    private Optional<String> publisher = Optional.empty();

    @CommandLine.Option(names = "--title", description = "What the site is called (default: Inspections in …).")
    private Optional<String> title = Optional.empty();

    @CommandLine.Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where it will be published, with https://.")
    private Optional<String> address = Optional.empty();

    @CommandLine.Option(names = "--contact", description = "An e-mail address, or the address of a page with a form.")
    private Optional<String> contact = Optional.empty();

    @CommandLine.Option(
            names = "--brand",
            defaultValue = BRAND,
            description = "The main colour (default: ${DEFAULT-VALUE}).")
    private String brand;

    @CommandLine.Option(
            names = "--accent",
            defaultValue = ACCENT,
            description = "The second colour (default: ${DEFAULT-VALUE}).")
    private String accent;

    @Override
    public Integer call() throws IOException {
        requireAll();
        Beginnings known = new Beginnings(folder.resolve("content"));
        String called = council.orElseGet(() -> ask(
                "--council",
                "Which council is it for",
                name -> known.place(name).isPresent()));
        Place place = known.place(called)
                .orElseThrow(() -> wrong(
                        "No area is called \"" + called + "\"." + Spelling.didYouMean(called, known.placeNames())));
        Map<String, String> facts = facts(place);
        FreshFiles files = files(facts, place);
        List<Path> taken = files.taken();
        if (!taken.isEmpty()) {
            throw wrong(taken.get(0) + " is there already. Nothing was written.");
        }
        files.write().forEach(file -> spec.commandLine().getOut().println(file));
        spec.commandLine().getOut().println("Now go to " + folder + " and read its README.md.");
        return ExitCode.PUBLISHED;
    }

    /** Where nobody can be asked, all that is missing is told at once. */
    private void requireAll() {
        List<String> missing = Stream.of(
                        council.isEmpty() ? "--council" : "",
                        address.isEmpty() ? "--address" : "",
                        contact.isEmpty() ? "--contact" : "")
                .filter(option -> !option.isEmpty())
                .toList();
        if (!missing.isEmpty() && !Report.isInteractive()) {
            throw wrong("Give " + String.join(", ", missing) + ", or run this where it can ask.");
        }
    }

    /** In one piece: a line for each fact. */
    private Map<String, String> facts(Place place) {
        String at = address.orElseGet(() -> ask(
                "--address",
                "Where will it be published, such as https://inspections.walsall.gov.uk/",
                NewSite::isAddress));
        String to = contact.orElseGet(
                () -> ask("--contact", "To which e-mail address can readers write", NewSite::isContact));
        require(isAddress(at), at, "is no address of a site. It begins with https://.");
        require(isContact(to), to, "is neither an e-mail address nor the address of a page.");
        List.of(brand, accent)
                .forEach(one -> require(one.matches("#[0-9a-fA-F]{6}"), one, "is no colour. Write it as #1d3f72."));
        Map<String, String> facts = new LinkedHashMap<>(NewInspection.facts(place));
        facts.put("publisher", FreshFiles.quoted(publisher.orElse(place.council())));
        facts.put("title", FreshFiles.quoted(title.orElse("Inspections in " + place.name())));
        facts.put(
                "strapline", FreshFiles.quoted("What inspectors said about services for children in " + place.name()));
        facts.put("scope", FreshFiles.quoted("this website about inspections in " + place.name()));
        facts.put("address", FreshFiles.quoted(at.endsWith("/") ? at : at + "/"));
        facts.put("contact", FreshFiles.quoted(to));
        facts.put("brand", brand);
        facts.put("accent", accent);
        facts.put("plain-council", place.council());
        facts.put("id", place.id());
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        facts.put("today", today.toString());
        facts.put("in-half-a-year", today.plusMonths(6).toString());
        return facts;
    }

    private void require(boolean isGood, String given, String why) {
        if (!isGood) {
            throw wrong("\"" + given + "\" " + why);
        }
    }

    private static boolean isContact(String text) {
        return Site.CONTACT.matcher(text).matches();
    }

    private static boolean isAddress(String text) {
        return text.matches("https://[^\\s/]+\\.[^\\s]+");
    }

    private FreshFiles files(Map<String, String> facts, Place place) throws IOException {
        FreshFiles files = new FreshFiles();
        Path content = folder.resolve("content");
        files.add(content.resolve("site.yaml"), "new/site.yaml", facts);
        files.add(content.resolve("accessibility.yaml"), "new/accessibility.yaml", facts);
        files.add(
                content.resolve("authorities").resolve(place.id()).resolve("authority.yaml"),
                "new/authority.yaml",
                facts);
        for (String name : BESIDE) {
            files.add(folder.resolve(name.equals("README.md") ? name : "." + name), "new/" + name, facts);
        }
        Schemas.of(content).forEach((name, text) -> files.add(folder.resolve(".vscode/schema/" + name), text));
        return files;
    }

    /** Asks until it is answered well; where nobody can answer, the option has to be given. */
    @SuppressWarnings("SystemConsoleNull") // Whether anybody is there is asked besides.
    private String ask(String option, String question, Predicate<String> isGood) {
        Console console = System.console();
        if (console == null || !Report.isInteractive()) {
            throw wrong("Give " + option + ". " + question + "?");
        }
        String answer = console.readLine("%s? ", question);
        while (answer != null && !isGood.test(answer.strip())) {
            answer = console.readLine("\"%s\" is not known, or cannot be used. %s? ", answer.strip(), question);
        }
        if (answer == null) {
            throw wrong("Give " + option + ".");
        }
        return answer.strip();
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
