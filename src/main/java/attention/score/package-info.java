/** Lesson 03: how well does a query fit a key? Three similarities. */
package attention.score;
