/** Lesson 05: weights and values become context. */
package attention.mix;
