/** What a class was asked for: which lessons, until when, for how many marks. */
package attention.assignment;
