package candour.audit;

/**
 * Where the links of a page lead, as numbers: a site has millions of links that lead to a few files again and again, and taking
 * each apart as text would cost more than reading the page. Two files with the same number are as good as never met.
 */
final class PageLinks {

    private static final long BEGINNING = 1125899906842597L;
    private static final String INDEX = "index.html";

    private final String basePath;
    private final long page;
    /** What has been counted up to the end of each folder around the page, the site's own first. */
    private final long[] folders;

    /** @param basePath the path under which the site will be published, beginning and ending with a slash */
    PageLinks(String file, String basePath) {
        this.basePath = basePath;
        this.page = number(file);
        this.folders = folders(file);
    }

    private static long[] folders(String file) {
        long[] folders = new long[(int) file.chars().filter(one -> one == '/').count() + 1];
        folders[0] = BEGINNING;
        int depth = 0;
        int from = 0;
        for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', from)) {
            folders[depth + 1] = count(folders[depth], file, from, end + 1);
            depth++;
            from = end + 1;
        }
        return folders;
    }

    /** The number of a file of the site. */
    static long number(String file) {
        return end(count(BEGINNING, file, 0, file.length()));
    }

    /** The number of a place on a page. */
    static long place(long file, String id) {
        return count(file, id, 0, id.length()) * 0x9E3779B97F4A7C15L;
    }

    /** The number of the page itself. */
    long page() {
        return page;
    }

    /** The number of the file that an address on the page leads to: of {@link Paths#resolve}, without making it. */
    long target(String address) {
        int end = end(address);
        if (end == 0 && !address.startsWith("?")) {
            return page;
        }
        if (address.charAt(0) != '/') {
            return within(folders.length - 1, address, 0, end);
        }
        return end >= basePath.length() && address.startsWith(basePath)
                ? within(0, address, basePath.length(), end)
                : end(count(BEGINNING, address, 0, end));
    }

    /** From a folder on, which is so many folders down. */
    private long within(int folder, String address, int from, int end) {
        int depth = folder;
        int at = from;
        while (address.startsWith("./", at) || address.startsWith("../", at)) {
            boolean isUp = address.charAt(at + 1) == '.';
            depth -= isUp && depth > 0 ? 1 : 0;
            at += isUp ? 3 : 2;
        }
        if (end - at == 1 && address.charAt(at) == '.') {
            at = end;
        }
        long counted = count(folders[depth], address, at, end);
        boolean isFolder = at == end || address.charAt(end - 1) == '/';
        return end(isFolder ? count(counted, INDEX, 0, INDEX.length()) : counted);
    }

    /** Where the path of an address ends: before its question, and before the place on the page. */
    private static int end(String address) {
        for (int i = 0; i < address.length(); i++) {
            char letter = address.charAt(i);
            if (letter == '#' || letter == '?') {
                return i;
            }
        }
        return address.length();
    }

    private static long count(long before, String text, int from, int to) {
        long counted = before;
        for (int i = from; i < to; i++) {
            counted = 31 * counted + text.charAt(i);
        }
        return counted;
    }

    private static long end(long counted) {
        return counted * 1000003;
    }
}
