package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.PseudoLanguage;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The real content in a language made from the catalogue, one page of each kind. */
abstract class InAnotherLanguage extends InBrowser {

    /** Attributes that readers meet. */
    private static final List<String> SAID = List.of("aria-label", "alt", "title", "content");

    /** A run of English words. */
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}(?:[ ’'-]+[A-Za-z]{2,})*");

    abstract PseudoLanguage language();

    @Override
    Path content() {
        try {
            return language().content(super.content(), scratch);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void noEnglishWordOfOursIsLeft() throws IOException {
        String own = own();
        List<String> found = new ArrayList<>();
        for (String address : kinds.values()) {
            for (String text : said(Jsoup.parse(page(address)))) {
                ENGLISH.matcher(withoutAddresses(text))
                        .results()
                        .map(match -> match.group())
                        .filter(words -> !own.contains(" " + letters(words) + " "))
                        .forEach(words -> found.add(address + ": " + words));
            }
        }
        assertEquals(List.of(), found.stream().distinct().toList());
    }

    /** Addresses, names of files and of columns are the same in every language. */
    private static String withoutAddresses(String text) {
        return text.replaceAll("\\S*[/@.]\\S*[a-z]\\S*|\\S*_\\S*", "");
    }

    private String page(String address) {
        String file = address.substring(1) + (address.endsWith("/") ? "index.html" : "");
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** What stands in one element alone, and in attributes: sentences are not torn apart by links in them. */
    private static List<String> said(Document page) {
        page.select(
                        "script, style, code, meta[name=generator], meta[http-equiv], meta[name=viewport], meta[name=color-scheme], meta[property=og:type], meta[name^=twitter]")
                .remove();
        List<String> said = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            said.addAll(element.textNodes().stream().map(node -> node.text()).toList());
            SAID.forEach(name -> said.add(element.attr(name)));
        }
        return said;
    }

    /** Every word of the publisher's, and names that are the same in every language. */
    private static String own() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            String texts = all.filter(file -> file.toString().matches(".*\\.(yaml|md)"))
                    .map(InAnotherLanguage::read)
                    .collect(Collectors.joining("\n"));
            return " " + letters(texts + " Candour AbilityNet " + withoutAddresses(texts)) + " ";
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }

    @Test
    void everyKindOfPageCanBeUsedByEverybody() {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(320)) {
            for (String address : kinds.values()) {
                Page page = open(context, address);
                page.evaluate(AccessibilityTest.axe());
                AccessibilityTest.violations(page, AccessibilityTest.ALL)
                        .forEach(one -> found.add(address + ": " + one));
                page.close();
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void nothingScrollsSidewaysAndThePageSaysWhichLanguageItIsIn() {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(320)) {
            for (String address : kinds.values()) {
                Page page = open(context, address);
                if ((boolean) page.evaluate("document.documentElement.scrollWidth > 320")) {
                    found.add(address);
                }
                assertEquals(language().code(), page.evaluate("document.documentElement.lang"));
                assertEquals(language().direction(), page.evaluate("getComputedStyle(document.body).direction"));
                page.close();
            }
        }
        assertEquals(List.of(), found);
    }
}
