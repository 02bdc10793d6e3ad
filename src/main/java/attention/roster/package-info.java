/** Who is in a class. */
package attention.roster;
