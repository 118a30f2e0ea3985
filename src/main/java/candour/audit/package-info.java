/**
 * Rules that finished HTML must keep, whoever wrote the templates: each page alone, and the site as a whole. Pages are read as the
 * bytes that will be published.
 */
package candour.audit;
