/** Numbers as people write them by hand, and what their rounding leaves open. */
package attention.number;
