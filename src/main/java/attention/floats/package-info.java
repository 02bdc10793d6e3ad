/** Lesson 13: what all that calculates in single precision has in common. */
package attention.floats;
