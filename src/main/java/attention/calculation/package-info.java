/** Calculations by hand as works of an assignment: their steps are its checks. */
package attention.calculation;
