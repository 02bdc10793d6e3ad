/** Lesson 02: each token's embedding becomes its query, its key and its value. */
package attention.project;
