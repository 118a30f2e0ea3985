package candour.audit;

import candour.render.Output;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads every page on its way to the disk, and the whole site's links once all pages have passed. Pages may come at the same time. */
public final class Auditor {

    private static final int USUAL_SIZE = 1 << 15;

    private final String basePath;
    private final Set<String> files;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> titles = new HashMap<>();
    /** The pages of each title that more than one has. */
    private final Map<String, SortedSet<String>> repeated = new HashMap<>();

    private final LongSet ids = new LongSet();
    /** Links to places that have not passed yet: of each place, the last that came. */
    private final Map<Long, Awaited> awaited = new HashMap<>();

    /**
     * A link to a place that has not passed yet.
     *
     * @param before another one to the same place
     */
    private record Awaited(
            String file, String address, @Nullable Awaited before) {

        void tell(List<Fault> faults) {
            for (Awaited link = this; link != null; link = link.before) {
                faults.add(link.fault());
            }
        }

        Fault fault() {
            return new Fault(file, Rule.FRAGMENT_BROKEN, "a link leads to " + address + ", and there is no such place");
        }
    }

    /**
     * @param basePath the path under which the site will be published, beginning and ending with a slash
     * @param files all files of the site
     */
    public Auditor(String basePath, Set<String> files) {
        this.basePath = basePath;
        this.files = files;
    }

    /** The same file, which is audited when it is made; only pages are. */
    public Output watch(Output file) {
        if (!file.path().endsWith(".html")) {
            return file;
        }
        return new Output(file.path(), out -> {
            Whole page = new Whole();
            file.body().writeTo(page);
            audit(file.path(), page.bytes(), page.size());
            page.writeTo(out);
        });
    }

    /** A page, which is looked at where it was written. */
    private static final class Whole extends ByteArrayOutputStream {

        Whole() {
            super(USUAL_SIZE);
        }

        byte[] bytes() {
            return buf;
        }
    }

    void audit(String file, byte[] page, int length) {
        HeadRules head = new HeadRules();
        StructureRules structure = new StructureRules();
        LinkRules links = new LinkRules();
        PageRule[] rules = {
            head, new HeadingRules(), structure, new TableRules(), new FormRules(), new SafetyRules(), links
        };
        List<Fault> found = new OpenPage(file, rules).read(page, length);
        site(file, head.title(), structure.ids(), links.addresses(), found);
    }

    private synchronized void site(
            String file, String title, Set<String> here, List<String> addresses, List<Fault> found) {
        faults.addAll(found);
        String other = titles.put(title, file);
        if (other != null) {
            repeated.computeIfAbsent(title, one -> new TreeSet<>()).addAll(List.of(file, other));
        }
        long place = hash(file);
        for (String id : here) {
            long known = place(place, id);
            ids.add(known);
            awaited.remove(known);
        }
        Map<String, Target> targets = new HashMap<>();
        targets.put("", new Target(file, place, true));
        for (String address : new HashSet<>(addresses)) {
            int hash = address.indexOf('#');
            String path = hash < 0 ? address : address.substring(0, hash);
            Target target = targets.computeIfAbsent(path, one -> target(file, one));
            link(file, address, target, hash < 0 ? "" : address.substring(hash + 1));
        }
    }

    /** A file that a page links to. */
    private record Target(String file, long hash, boolean exists) {}

    private Target target(String file, String path) {
        String target = Paths.resolve(file, path, basePath);
        return new Target(target, hash(target), files.contains(target));
    }

    private void link(String file, String address, Target target, String fragment) {
        if (!target.exists) {
            faults.add(new Fault(
                    file, Rule.LINK_BROKEN, "a link leads to " + address + ", and there is no " + target.file));
            return;
        }
        long place = place(target.hash, fragment);
        if (fragment.isEmpty() || ids.contains(place)) {
            return;
        }
        if (target.file.equals(file)) {
            faults.add(new Awaited(file, address, null).fault());
        } else {
            awaited.put(place, new Awaited(file, address, awaited.get(place)));
        }
    }

    private static long hash(String file) {
        long hash = 1125899906842597L;
        for (int i = 0; i < file.length(); i++) {
            hash = 31 * hash + file.charAt(i);
        }
        return hash * 1000003;
    }

    /** A number for a place on a page; two places with the same one are as good as never met. */
    private static long place(long file, String id) {
        long hash = file;
        for (int i = 0; i < id.length(); i++) {
            hash = 31 * hash + id.charAt(i);
        }
        return hash * 0x9E3779B97F4A7C15L;
    }

    /** Once every page has been watched: throws if anything is wrong. */
    public void end() {
        List<Fault> all = faults();
        if (!all.isEmpty()) {
            throw new UnfitPages(all);
        }
    }

    /** Everything that is wrong, once every page has been watched, in an order of its own. */
    public synchronized List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults);
        awaited.values().forEach(link -> link.tell(all));
        repeated.forEach((title, pages) -> pages.stream()
                .skip(1)
                .map(page -> new Fault(
                        page, Rule.TITLE_REPEATED, "\"" + title + "\" is the title of " + pages.first() + " too"))
                .forEach(all::add));
        all.sort(Comparator.comparing(Fault::toString));
        return all;
    }
}
