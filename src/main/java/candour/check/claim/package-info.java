/** What prose claims, in numbers, dates, grades and quotations, and whether facts hold it. */
package candour.check.claim;
