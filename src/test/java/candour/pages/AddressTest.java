package candour.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void linksAreRelativeSoThatTheFolderWorksAnywhere() {
        assertEquals("./", Address.HOME.to(Address.HOME));
        assertEquals("about/", Address.HOME.to(Address.ABOUT));
        assertEquals("../", Address.ABOUT.to(Address.HOME));
        assertEquals("../words/", Address.ABOUT.to(Address.WORDS));
    }

    @Test
    void thePageForMissingPagesLinksFromTheBasePath() {
        Address missing = Address.notFound("/inspections/");
        assertEquals("/inspections/", missing.to(Address.HOME));
        assertEquals("/inspections/about/", missing.to(Address.ABOUT));
        assertEquals("404.html", missing.file());
    }

    @Test
    void anAddressIsAFolderWithAnIndex() {
        assertEquals("index.html", Address.HOME.file());
        assertEquals("about/index.html", Address.ABOUT.file());
    }
}
