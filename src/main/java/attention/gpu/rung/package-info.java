/**
 * The ladder of lesson 15: one attention, six ways to compute it on a card, each in a file of its
 * own that a learner reads from top to bottom. Beside it what every rung has to agree with,
 * computed slowly and plainly, and inputs on which a wrong result cannot look right.
 */
package attention.gpu.rung;
