/**
 * Intervals and matrices of them: what a calculation may give if its inputs are known to lie
 * between two numbers.
 *
 * <p>Bounds are rounded outwards, so that nothing possible is left out. No interval library for
 * Java is kept on Maven Central, so these few operations are our own. Moore, Kearfott and Cloud,
 * <i>Introduction to Interval Analysis</i>, 2009, chapters 2 and 3.
 */
package attention.interval;
