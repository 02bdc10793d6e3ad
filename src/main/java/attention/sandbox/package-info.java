/** Runs a program that nobody trusts, with as little around it as the machine can arrange. */
package attention.sandbox;
