/** Lesson 02: what goes wrong when features are projected. */
package attention.mistake.project;
