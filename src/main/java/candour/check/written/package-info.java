/** What is looked for in every text that an author wrote, whatever it is about. */
package candour.check.written;
