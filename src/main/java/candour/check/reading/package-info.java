/**
 * How hard a text is to read, in numbers: words, sentences, syllables and what follows from them. For English only. A formula
 * tells that a text is too hard; it never tells that children understand it.
 */
package candour.check.reading;
