/** Lesson 06: the steps together are attention. */
package attention.head;
