/**
 * What may be said about change, decided once, as data, before any page exists. {@link candour.compare.Comparer} is the
 * stage; {@link candour.compare.Change} is what it decides.
 */
package candour.compare;
