/**
 * How fast attention is on this machine's processors: every rung of the ladder, and PyTorch beside
 * it, in two child processes that take turns call by call. This Java only drives them, by lines on
 * their standard input and output; see {@link attention.bench.cpu.CpuBench}.
 */
package attention.bench.cpu;
