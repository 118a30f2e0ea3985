/** The same again and again while somebody writes: content is watched, checked and shown in a browser on the same machine. */
package candour.serve;
