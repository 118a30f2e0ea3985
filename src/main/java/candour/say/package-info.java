/**
 * The words: every sentence that a reader can meet stands in a catalogue, {@code templates/words/<language>.ftl}, with its
 * plurals, dates and lists. {@link candour.say.Words} says them; the other classes know which message says which fact. Nothing
 * after this package makes a sentence, and nothing ever looks into one.
 */
package candour.say;
