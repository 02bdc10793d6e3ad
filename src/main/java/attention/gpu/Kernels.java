package attention.gpu;

/** Compiled kernels of one source, until it is closed. */
public final class Kernels implements AutoCloseable {
  private final Gpu gpu;
  private final long compiled;
  private boolean open = true;

  Kernels(Gpu gpu, long compiled) {
    this.gpu = gpu;
    this.compiled = compiled;
  }

  /**
   * One of them.
   *
   * @param name as the source gives it, after {@code extern "C" __global__ void}
   */
  public Kernel kernel(String name) {
    return new Kernel(gpu, gpu.driver().function(compiled, name));
  }

  /** Forgets them; a second time does nothing. */
  @Override
  public void close() {
    if (open) {
      open = false;
      gpu.unload(this, compiled);
    }
  }
}
