/** Lesson 07: which keys a query may see. */
package attention.mask;
