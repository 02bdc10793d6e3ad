/** Compiles one learner's file in this JVM, and says in plain words why it cannot be used. */
package attention.compile;
