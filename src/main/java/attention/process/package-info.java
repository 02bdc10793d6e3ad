/** Other programs, run to their end and never left behind. */
package attention.process;
