/**
 * One attempt to run code that somebody else wrote: with a time limit, in surroundings that are
 * mended afterwards, and with a sentence for whatever comes of it.
 */
package attention.attempt;
