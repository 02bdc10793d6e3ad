/** Lesson 11: what goes wrong on the way from positions to waves and rotations. */
package attention.mistake.position;
