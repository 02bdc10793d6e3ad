/** Lesson 04: scores become weights. */
package attention.weight;
