/** Lesson 09: what goes wrong when one sequence asks another. */
package attention.mistake.cross;
