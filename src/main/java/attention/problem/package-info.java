/** What the person at the keyboard can mend, said in a sentence. */
package attention.problem;
