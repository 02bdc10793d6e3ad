/** What happened at each step: a one-method listener, and a recording of what it saw. */
package attention.trace;
