/**
 * Tries a stranger's class in a process of its own, which knows no answer, and judges what it
 * returned outside of it.
 */
package attention.exam;
