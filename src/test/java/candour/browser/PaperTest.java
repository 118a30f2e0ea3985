package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Every page of the real site on A4. */
class PaperTest extends InBrowser {

    /** What stands right of the paper is lost: A4 less its margins is 178 mm wide, 673 pixels. */
    private static final String OFF_PAPER = """
            [...document.querySelectorAll("main .verdict, main .compare td, main .state")].filter((one) => {
              const box = one.getBoundingClientRect();
              return box.width === 0 || box.right > innerWidth + 1;
            }).map((one) => one.textContent.trim())
            """;

    @Test
    @SuppressWarnings("unchecked")
    void everyGradeStandsOnThePaper() {
        List<String> lost = new ArrayList<>();
        try (BrowserContext context = context(673)) {
            for (String address : addresses()) {
                Page page = open(context, address);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                ((List<String>) page.evaluate(OFF_PAPER)).forEach(word -> lost.add(address + " loses " + word));
                page.close();
            }
        }
        assertEquals(List.of(), lost);
    }

    /** The last row of the head of each table. */
    private static final String HEADS = """
            () => [...document.querySelectorAll("main thead tr:last-child")].map((one) => one.innerText.trim())
            """;

    /** As a reader of the printed pages finds them. */
    @Test
    @SuppressWarnings("unchecked")
    void noSheetEndsWithTheHeadOfATable() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext context = context(1280)) {
            for (String address : addresses()) {
                if (!address.matches("/[^/]+/|/compare/.+|/[^/]+/\\d{4}-[^/]+/")) {
                    continue;
                }
                Page page = open(context, address);
                List<String> heads = (List<String>) page.evaluate(HEADS);
                List<String> sheets = sheets(page.pdf(new Page.PdfOptions().setFormat("A4")));
                for (String sheet : sheets.subList(0, sheets.size() - 1)) {
                    heads.stream()
                            .filter(head -> !head.isEmpty() && letters(sheet).endsWith(letters(head)))
                            .forEach(head -> wrong.add(address + " ends a sheet with " + head));
                }
                page.close();
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> sheets(byte[] pdf) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                sheets.add(text.getText(document));
            }
        }
        return sheets;
    }

    /** Lines are broken elsewhere on paper, and signs stand between. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "");
    }
}
