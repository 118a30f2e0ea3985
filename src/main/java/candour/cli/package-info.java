/** Words in, words out: the command line, its exit codes and how problems are printed. */
package candour.cli;
