/** The whole program in order. {@link candour.build.Build} is the file to open first. */
package candour.build;
