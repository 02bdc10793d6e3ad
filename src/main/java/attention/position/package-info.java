/** Lesson 11: where a token stands, told by waves, by a learned table or by rotation. */
package attention.position;
