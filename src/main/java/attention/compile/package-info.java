/** Compiles one learner's file in process, and says in a sentence what keeps it from compiling. */
package attention.compile;
