/** A page for each student: what was found, the first thing to mend, and where to read on. */
package attention.feedback;
