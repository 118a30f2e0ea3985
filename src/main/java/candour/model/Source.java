package candour.model;

import candour.problem.Position;
import java.util.Optional;

/**
 * A document that facts come from.
 *
 * @param file the document itself, where it is published here
 * @param places how many paragraphs and pages it has, where somebody has said so
 */
public record Source(
        String id,
        String title,
        String publisher,
        PartialDate date,
        Optional<String> url,
        Optional<Places> places,
        Optional<Attachment> file,
        Position position) {}
