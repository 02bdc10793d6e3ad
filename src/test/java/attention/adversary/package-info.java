/** A class with hostile, broken and honest students, graded as a teacher grades it. */
package attention.adversary;
