/**
 * Rules that content must keep, beyond being readable: one class for each subject, each rule a function from the archive
 * to problems. {@link candour.check.ContentRules} lists them.
 */
package candour.check;
