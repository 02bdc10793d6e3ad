/**
 * Guards a card: a child process holds it, so that a kernel that writes where it may not, or never
 * ends, takes that process with it and not the notebook. {@link attention.gpu.guard.Cards} opens
 * one; {@link attention.gpu.guard.CudaLibraries} says where CUDA's libraries lie.
 */
package attention.gpu.guard;
