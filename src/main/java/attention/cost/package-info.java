/** Lesson 13: what attention costs: counted, measured, fitted and extrapolated. */
package attention.cost;
