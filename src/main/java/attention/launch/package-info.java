/**
 * Lesson 15: what one thread of a kernel does, in plain Java. A launch here runs every thread of a
 * grid on the processor, in an order that nobody may rely on, and watches the memory they share.
 */
package attention.launch;
