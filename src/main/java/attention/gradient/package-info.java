/** Lesson 10: the forward steps once more, replayed in reverse, each with its gradient. */
package attention.gradient;
