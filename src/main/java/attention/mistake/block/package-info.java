/** Lesson 12: what goes wrong in and around a transformer block. */
package attention.mistake.block;
