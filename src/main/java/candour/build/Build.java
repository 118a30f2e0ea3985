package candour.build;

import candour.audit.Auditor;
import candour.check.CheckedBefore;
import candour.check.ContentRules;
import candour.compare.Compared;
import candour.compare.Comparer;
import candour.model.Archive;
import candour.pages.Planned;
import candour.pages.Planner;
import candour.problem.Checked;
import candour.problem.Problem;
import candour.publish.SiteWriter;
import candour.read.ArchiveReader;
import candour.read.OwnTemplates;
import candour.read.StaticFiles;
import candour.render.CompiledBefore;
import candour.render.Output;
import candour.render.Renderer;
import candour.render.Templates;
import candour.say.NameRules;
import candour.say.WordRules;
import candour.say.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Content becomes a site: read, check, compare, plan, render, audit, publish. Stages are functions; data flows one way.
 *
 * @param content the folder that is read
 * @param asAt the day up to which facts are shown; absent for the day of the newest dated fact
 * @param withComponents whether the page for those who change how pages look is built, too
 * @param today the day on which promises are looked at: it can stop a build, or hold back inspections whose promise has passed,
 *     as the site wants it
 * @param trustsTemplates whether templates in the content are compiled and run: they are programs, and can do whatever their author wants
 * @param before what earlier builds of the same content left; absent where there will be no other
 */
public record Build(
        Path content,
        Optional<LocalDate> asAt,
        LocalDate today,
        boolean withComponents,
        boolean trustsTemplates,
        Optional<Before> before) {

    public Build(Path content, Optional<LocalDate> asAt, LocalDate today) {
        this(content, asAt, today, false);
    }

    public Build(Path content, Optional<LocalDate> asAt, LocalDate today, boolean withComponents) {
        this(content, asAt, today, withComponents, false, Optional.empty());
    }

    /** The same, with what earlier builds of this content left. */
    public Build after(Before earlier) {
        return new Build(content, asAt, today, withComponents, trustsTemplates, Optional.of(earlier));
    }

    /** The same, with templates in the content compiled and run, or refused. */
    public Build trustingTemplates(boolean trusts) {
        return new Build(content, asAt, today, withComponents, trusts, before);
    }

    /** What is to be published, decided and not yet printed. */
    public record Site(Compared compared, Words words, List<Planned> pages, StaticFiles added, Templates templates) {

        private List<Output> made() {
            return Renderer.render(compared, words, pages, templates).toList();
        }

        private List<Output> copied() {
            return added.files().stream()
                    .map(one -> new Output(one.path(), one::copyTo))
                    .toList();
        }

        /** All files of it, each made when it is written. */
        public List<Output> files() {
            return Stream.concat(made().stream(), copied().stream()).toList();
        }

        private List<Problem> clashes() {
            return added.files().isEmpty() ? added.problems() : added.beside(Output.paths(made()));
        }
    }

    /** Everything before the first byte: all mistakes, or all pages. */
    public Checked<Site> prepare() {
        return finish(checked());
    }

    /** What was read, with everything that is wrong with it. */
    public Checked<Archive> checked() {
        return before.map(one -> ArchiveReader.read(content, one.read()))
                .orElseGet(() -> ArchiveReader.read(content))
                .check(archive -> ContentRules.check(
                        archive,
                        today,
                        asAt.isEmpty(),
                        before.map(Before::checked).orElseGet(CheckedBefore::new)))
                .check(WordRules::check)
                .check(Build::names);
    }

    /** From what was checked to pages, unless something is wrong with it. */
    public Checked<Site> finish(Checked<Archive> checked) {
        Checked<Templates> templates = templates();
        return checked.check(any -> templates.problems())
                .then(this::known)
                .then(archive -> Comparer.compare(archive, day(archive)))
                .then(compared -> plan(compared, templates.value().orElseThrow()))
                .check(Site::clashes);
    }

    /** Prints the site, audits every page on its way to the disk, and fills the folder with it: see {@link SiteWriter#write}. */
    public static List<String> publish(Site site, SiteWriter writer, IntConsumer progress) throws IOException {
        List<Output> files = site.made();
        List<Output> added = site.copied();
        Set<String> paths =
                Output.paths(Stream.concat(files.stream(), added.stream()).toList());
        Auditor auditor = new Auditor(site.compared().archive().site().baseUrl().getPath(), paths);
        return writer.write(Stream.concat(files.stream().map(auditor::watch), added.stream()), progress, auditor::end);
    }

    private Checked<Templates> templates() {
        OwnTemplates own = trustsTemplates ? OwnTemplates.of(content) : OwnTemplates.refused(content);
        return before.map(Before::templates).orElseGet(CompiledBefore::new).compile(own);
    }

    private Site plan(Compared compared, Templates templates) {
        Words words = Words.of(compared.archive());
        return new Site(
                compared,
                words,
                Planner.plan(compared, words, withComponents),
                StaticFiles.of(content, compared.archive()),
                templates);
    }

    /** Names are made with the words of the site, and with years: nothing is known of them while those are wrong. */
    private static List<Problem> names(Archive archive) {
        boolean canBeNamed = !archive.unreadable().contains("site.yaml")
                && archive.words().stream()
                        .anyMatch(one -> one.language().equals(archive.site().language()))
                && WordRules.check(archive).stream().noneMatch(Problem::isError)
                && archive.inspections().allMatch(one -> one.folder().matches("\\d{4}-.+"));
        return canBeNamed ? NameRules.check(archive, Words.of(archive)) : List.of();
    }

    private Archive known(Archive archive) {
        Archive kept = archive.keepingPromises(today);
        return asAt.map(kept::asAt).orElse(kept);
    }

    private LocalDate day(Archive archive) {
        return asAt.or(archive::newestDay).orElse(LocalDate.EPOCH);
    }
}
