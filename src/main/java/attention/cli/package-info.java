/** The command line: {@code ./attention}. */
package attention.cli;
