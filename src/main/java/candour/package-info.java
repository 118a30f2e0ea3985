/**
 * Candour turns content about inspections into a website. Data flows one way through these packages, and each uses only
 * those before it:
 *
 * <ol>
 *   <li>{@link candour.problem}: what can be wrong, and where
 *   <li>{@link candour.model}: what the content says
 *   <li>{@link candour.read}: files become the model, or problems
 *   <li>{@link candour.check}: rules that content must keep
 *   <li>{@link candour.compare}: what may be said about change
 *   <li>{@link candour.say}: the words, one catalogue a language
 *   <li>{@link candour.pages}: which pages there are, each a finished record
 *   <li>{@link candour.render}: page records become bytes
 *   <li>{@link candour.audit}: rules that finished pages must keep
 *   <li>{@link candour.publish}: files reach the disk, all or none
 *   <li>{@link candour.build}: all of it, in order; open {@link candour.build.Build} first
 *   <li>{@link candour.cli}: words in, words out
 * </ol>
 */
package candour;
