package candour.model;

import candour.problem.Position;

/** A subject that a reader can follow through inspections that call it by different names. */
public record Theme(String id, String name, String about, String young, Position position) {}
