/** Marks a hand calculation as a teacher would: the first wrong cell, and marks carried forward. */
package attention.check;
