/** Lesson 09: the queries come from one sequence, the keys and values from another. */
package attention.cross;
