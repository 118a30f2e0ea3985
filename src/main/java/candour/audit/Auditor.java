package candour.audit;

import candour.render.Output;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
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

    private final String basePath;
    /** The numbers of all files of the site. Only read once the audit has begun. */
    private final LongSet files = new LongSet();

    private final List<Fault> faults = new ArrayList<>();
    /** The first page of each title, by the title's number: all titles themselves would be as long as a book. */
    private final Map<Long, String> titles = new HashMap<>();

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
            long place,
            String file,
            String address,
            @Nullable Awaited before) {

        void tell(List<Fault> faults) {
            for (Awaited link = this; link != null; link = link.before) {
                faults.add(nowhere(link.file, link.address));
            }
        }
    }

    /**
     * @param basePath the path under which the site will be published, beginning and ending with a slash
     * @param files all files of the site
     */
    public Auditor(String basePath, Set<String> files) {
        this.basePath = basePath;
        files.forEach(file -> this.files.add(PageLinks.number(file)));
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
            super(0);
        }

        /** Most pages come in one piece, which is not made room for twice. */
        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            if (count == 0) {
                buf = Arrays.copyOfRange(bytes, from, from + length);
                count = length;
            } else {
                super.write(bytes, from, length);
            }
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

    /** What a page adds to what is known of the site, made ready before any other page has to wait for it. */
    private void site(String file, String title, Set<String> here, List<String> addresses, List<Fault> found) {
        PageLinks links = new PageLinks(file, basePath);
        Set<String> broken = new HashSet<>();
        List<Awaited> leads = new ArrayList<>();
        for (String address : addresses) {
            long target = links.target(address);
            String id = address.substring(address.indexOf('#') + 1);
            boolean hasPlace = !id.isEmpty() && id.length() < address.length();
            boolean isBroken = !files.contains(target) || hasPlace && target == links.page() && !here.contains(id);
            if (isBroken && broken.add(address)) {
                found.add(files.contains(target) ? nowhere(file, address) : broken(file, address));
            } else if (!isBroken && hasPlace && target != links.page()) {
                leads.add(new Awaited(PageLinks.place(target, id), file, address, null));
            }
        }
        long[] places =
                here.stream().mapToLong(id -> PageLinks.place(links.page(), id)).toArray();
        join(file, title, places, leads, found);
    }

    private synchronized void join(String file, String title, long[] places, List<Awaited> leads, List<Fault> found) {
        faults.addAll(found);
        String other = titles.putIfAbsent(PageLinks.number(title), file);
        if (other != null) {
            repeated.computeIfAbsent(title, one -> new TreeSet<>()).addAll(List.of(file, other));
        }
        for (long place : places) {
            ids.add(place);
            awaited.remove(place);
        }
        for (Awaited lead : leads) {
            Awaited before = awaited.get(lead.place);
            boolean isKnown = before != null && before.file.equals(file) && before.address.equals(lead.address);
            if (!isKnown && !ids.contains(lead.place)) {
                awaited.put(lead.place, new Awaited(lead.place, file, lead.address, before));
            }
        }
    }

    private Fault broken(String file, String address) {
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        return new Fault(
                file,
                Rule.LINK_BROKEN,
                "a link leads to " + address + ", and there is no " + Paths.resolve(file, path, basePath));
    }

    private static Fault nowhere(String file, String address) {
        return new Fault(file, Rule.FRAGMENT_BROKEN, "a link leads to " + address + ", and there is no such place");
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
