/** How one cell of a calculation comes about, term by term. */
package attention.derive;
