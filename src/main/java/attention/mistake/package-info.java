/**
 * The bank of mistakes: implementations of a step that are wrong in a way learners really are, one
 * class a mistake. A learner who returns what one of them returns has very likely done the same.
 */
package attention.mistake;
