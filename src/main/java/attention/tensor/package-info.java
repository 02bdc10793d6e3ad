/**
 * Arrays with named dimensions: shapes that are executed, and the matrix product every step uses.
 */
package attention.tensor;
