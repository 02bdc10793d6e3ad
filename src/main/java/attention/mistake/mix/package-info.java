/** Lesson 05: what goes wrong when weights mix the values. */
package attention.mistake.mix;
