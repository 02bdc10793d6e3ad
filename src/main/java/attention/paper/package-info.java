/** Checks what was worked out on paper where it is typed in, above all in a notebook's cell. */
package attention.paper;
