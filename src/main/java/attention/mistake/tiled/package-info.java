/** Lesson 14: what goes wrong when attention is cut into tiles. */
package attention.mistake.tiled;
