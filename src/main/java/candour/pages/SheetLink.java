package candour.pages;

/** To one of the pages over which a long list is divided. */
public record SheetLink(Link page, boolean isHere) {}
