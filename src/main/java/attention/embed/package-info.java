/** Lesson 01: from tokens to vectors. */
package attention.embed;
