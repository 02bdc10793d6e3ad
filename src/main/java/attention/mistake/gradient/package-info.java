/** Lesson 10: what goes wrong on the way back. */
package attention.mistake.gradient;
