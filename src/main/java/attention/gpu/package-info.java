/**
 * A GPU, as a learner drives it: open the card, copy numbers there, compile a kernel, launch it,
 * copy the result back. Everything that was taken is given back when the {@link attention.gpu.Gpu}
 * closes.
 *
 * <p>Nothing here loads CUDA. What does stands behind {@link attention.gpu.Driver}, and runs in a
 * process of its own, so that a kernel that writes where it may not takes no notebook with it.
 */
package attention.gpu;
