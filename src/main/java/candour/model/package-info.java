/**
 * What the content says, as immutable records in the words of the field. Nothing here knows files, pages or any
 * particular inspectorate. Start at {@link candour.model.Archive}.
 */
package candour.model;
