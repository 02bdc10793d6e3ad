/**
 * NVIDIA's compiler, where it is installed: it compiles kernels for cards that are not here, and
 * says what they take of them.
 */
package attention.gpu.nvcc;
