package candour.model;

import java.util.Optional;

/**
 * From one date to another, both included.
 *
 * @param to the same date again for a single day, month or year; absent for what has not ended
 */
public record Period(PartialDate from, Optional<PartialDate> to) {}
