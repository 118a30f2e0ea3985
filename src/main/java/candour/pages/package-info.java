/**
 * Which pages there are. Each is a finished record, one for each template of {@code templates/page}, holding everything that
 * its template prints and nothing to compute with. {@link candour.pages.Planner} lists them.
 */
package candour.pages;
