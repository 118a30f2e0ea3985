package candour.model;

/** From one date to another, both included; the same date twice for a single day, month or year. */
public record Period(PartialDate from, PartialDate to) {}
