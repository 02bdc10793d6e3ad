/**
 * CUDA itself, through JavaCPP: its driver, its run-time compiler, cuBLAS, and what it says when it
 * refuses. Nothing else of the course imports it. It runs in a process of its own, which {@link
 * attention.gpu.guard} starts and watches.
 */
package attention.gpu.cuda;
