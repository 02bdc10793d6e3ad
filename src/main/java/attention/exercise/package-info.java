/**
 * The exercises: what the learner writes, the fixed inputs it is tried with, what is right, and
 * which mistakes are known.
 */
package attention.exercise;
