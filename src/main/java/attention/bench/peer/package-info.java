/**
 * Programs that are measured in a child process of their own, and driven by lines: one question and
 * one answer each.
 */
package attention.bench.peer;
