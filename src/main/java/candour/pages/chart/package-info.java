/** Pictures of facts, as positions, words and tones that a template draws: each beside a table that says the same. */
package candour.pages.chart;
