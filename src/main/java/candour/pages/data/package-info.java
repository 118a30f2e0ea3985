/**
 * The open data: what the pages say, as tables and documents. {@link candour.pages.data.Tables} lists the tables, each in a file
 * of its own; the data page, the CSV files and their metadata are made from that list.
 */
package candour.pages.data;
