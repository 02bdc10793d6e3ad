/**
 * Packs what {@code bench gpu} needs into one file, for a machine that has a card and neither Java
 * nor a network: a small Java of its own, a few jars, the kernels within them, and a script.
 */
package attention.bundle;
