/** Lesson 13: ND4J with buffers of its own that are used again and again. */
package attention.buffered;
