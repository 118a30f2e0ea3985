/**
 * Files become the model, or problems. {@link candour.read.ArchiveReader} is the way in. No other package knows YAML,
 * Markdown or how the content folder is laid out.
 */
package candour.read;
