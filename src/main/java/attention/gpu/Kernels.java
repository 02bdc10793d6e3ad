package attention.gpu;

/** Compiled kernels of one source, until it is closed. */
public final class Kernels implements AutoCloseable {
  private final Gpu gpu;
  private final long compiled;
  private final int life;
  private boolean open = true;

  Kernels(Gpu gpu, long compiled) {
    this.gpu = gpu;
    this.compiled = compiled;
    life = gpu.driver().life();
  }

  /**
   * One of them.
   *
   * @param name as the source gives it, after {@code extern "C" __global__ void}
   * @throws GpuProblem if there is none of this name, or if they were closed
   */
  public Kernel kernel(String name) {
    if (!open) {
      throw new GpuProblem(
          "the kernels that %s was to be taken from were closed; use them inside the try that compiled them"
              .formatted(name));
    }
    return new Kernel(gpu, gpu.driver().function(compiled, name));
  }

  /** Forgets them; a second time does nothing. */
  @Override
  public void close() {
    if (open) {
      open = false;
      gpu.unload(this, compiled, life);
    }
  }
}
