/** Lesson 13: the same attention again and again, each time faster. */
package attention.ladder;
