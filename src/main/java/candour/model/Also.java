package candour.model;

import java.util.Optional;

/**
 * What another source prints for the same grade. A disagreement is shown, never settled silently.
 *
 * @param because why the judgement goes by its own source; none where nobody has written down which is right
 */
public record Also(Grade grade, Optional<String> because, Citation citation) {}
