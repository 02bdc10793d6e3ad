/** Lesson 14: attention tile by tile, without the matrix of scores. */
package attention.tiled;
