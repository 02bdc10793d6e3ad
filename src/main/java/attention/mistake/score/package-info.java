/** Lesson 03: what goes wrong when queries are compared with keys. */
package attention.mistake.score;
