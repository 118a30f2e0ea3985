package candour.serve;

import org.jsoup.nodes.Element;

/** A page of the site with what the preview adds: its box, its script and its style. What {@code build} writes has none of it. */
final class Framed {

    private static final String POLICY = "default-src 'none';";

    private Framed() {}

    static String page(String page, Element box, int number) {
        int head = page.indexOf("</head>");
        int body = page.indexOf('>', page.indexOf("<body")) + 1;
        if (head < 0 || body <= head) {
            return page;
        }
        String added =
                "<link rel=\"stylesheet\" href=\"/-/preview.css\"><script src=\"/-/preview.js\" defer data-number=\""
                        + number + "\"></script>";
        return page.substring(0, head).replace(POLICY, POLICY + " connect-src 'self';")
                + added
                + page.substring(head, body)
                + box.outerHtml()
                + page.substring(body);
    }
}
