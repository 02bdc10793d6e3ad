/**
 * Probes drawn anew from a seed: for each lesson what of its fixed probes may vary, and what must
 * stay for the probes to find out what they are there for.
 */
package attention.fresh;
