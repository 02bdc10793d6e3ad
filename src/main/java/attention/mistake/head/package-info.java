/** Lesson 06: what goes wrong when the steps are put together. */
package attention.mistake.head;
