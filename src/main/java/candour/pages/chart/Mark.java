package candour.pages.chart;

import candour.model.Tone;
import java.util.List;

/** A grade in a picture: its shape, and its words beside it; a long one has several lines. */
public record Mark(int y, Tone tone, List<Line> lines) {}
