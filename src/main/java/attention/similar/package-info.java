/**
 * Which submissions are alike beyond what is common in a class: a reason to look, and no proof.
 *
 * <p>The method is that of Schleimer, Wilkerson and Aiken, Winnowing: Local Algorithms for Document
 * Fingerprinting, SIGMOD 2003.
 */
package attention.similar;
