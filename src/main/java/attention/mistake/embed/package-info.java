/** Lesson 01: what goes wrong when tokens become vectors. */
package attention.mistake.embed;
