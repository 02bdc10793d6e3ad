/** Grades as spreadsheets, learning platforms and build servers read them. */
package attention.gradebook;
