/**
 * Page records become bytes by their templates; so do the open data and what search engines read. Everything is an
 * {@link candour.render.Output} that writes itself when asked, so that the site's bytes are never all in memory.
 */
package candour.render;
