/** Files reach the disk, all or none. {@link candour.publish.SiteWriter} is the only class that writes. */
package candour.publish;
