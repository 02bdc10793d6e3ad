/** Lesson 04: what goes wrong when scores become weights. */
package attention.mistake.weight;
