/** A worksheet as a file: its givens, and a matrix to fill in for every step. */
package attention.sheet;
