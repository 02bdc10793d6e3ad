/**
 * Benchmarks of single steps, numbered to be read in order: 01 to 06 time the steps of attention,
 * 07 to 10 show how a measurement lies, each mistake beside the right way.
 */
package attention.jmh;
