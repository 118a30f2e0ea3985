/** What can be wrong with content, and where. {@link candour.problem.Checked} carries a value through the stages. */
package candour.problem;
