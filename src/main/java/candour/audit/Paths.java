package candour.audit;

/** Where a relative address leads, among the files of the site. */
final class Paths {

    private Paths() {}

    /** Whether an address names a scheme or a host, and so is not one within the site. */
    static boolean isElsewhere(String address) {
        if (address.startsWith("//")) {
            return true;
        }
        for (int i = 0; i < address.length(); i++) {
            char letter = address.charAt(i);
            if (isSkipped(letter)) {
                return isElsewhere(asRead(address));
            }
            if (letter == ':') {
                return i > 0;
            }
            if (i == 0 && letter == '/' && address.length() > 1 && isSkipped(address.charAt(1))) {
                return isElsewhere(asRead(address));
            }
            if (letter == '/' || letter == '#' || letter == '?' || letter == '.') {
                return false;
            }
        }
        return false;
    }

    private static boolean isSkipped(char letter) {
        return letter <= ' ' || letter == '\\';
    }

    /** What browsers take out of an address, or read as a slash (URL standard, 4.4). */
    private static String asRead(String address) {
        return address.strip().replaceAll("[\\x00-\\x20]", "").replace('\\', '/');
    }

    /** {@code leicester/index.html} for {@code ../leicester/} on {@code themes/index.html}. */
    static String resolve(String file, String address, String basePath) {
        int query = address.indexOf('?');
        String rest = query < 0 ? address : address.substring(0, query);
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        if (rest.startsWith("/")) {
            if (!rest.startsWith(basePath)) {
                return rest;
            }
            folder = "";
            rest = rest.substring(basePath.length());
        }
        while (rest.startsWith("../") || rest.startsWith("./")) {
            boolean isUp = rest.startsWith("../");
            folder = isUp ? folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1) : folder;
            rest = rest.substring(isUp ? 3 : 2);
        }
        String path = folder + (rest.equals(".") ? "" : rest);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
