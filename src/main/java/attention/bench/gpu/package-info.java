/**
 * How fast attention is on this machine's card: every rung of the ladder, and PyTorch beside it on
 * the same card in the same run; and how long a head of some length takes there, on the way there,
 * and on the processor. See {@link attention.bench.gpu.GpuBench}.
 *
 * <p>Nothing here needs ND4J, so that it runs where there is a card and little else.
 */
package attention.bench.gpu;
