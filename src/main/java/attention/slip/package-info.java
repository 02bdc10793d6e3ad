/** Mistakes made throughout a matrix of a hand calculation, recognised by what they lead to. */
package attention.slip;
