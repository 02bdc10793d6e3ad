package attention.gpu;

import java.util.List;
import java.util.stream.Stream;

/** A function that every thread of a launch runs. */
public final class Kernel {
  private final Gpu gpu;
  private final Function function;

  Kernel(Gpu gpu, Function function) {
    this.gpu = gpu;
    this.function = function;
  }

  /** What the compiler made of it. */
  public Function function() {
    return function;
  }

  /**
   * A launch, to be run or timed later.
   *
   * @param arguments in the order of the kernel's parameters; {@link Argument#of} says which kinds
   */
  public Work.Launch with(LaunchShape shape, Object... arguments) {
    return new Work.Launch(function, shape, Stream.of(arguments).map(Argument::of).toList());
  }

  /** Launches it, and waits until every thread is done. */
  public void launch(LaunchShape shape, Object... arguments) {
    gpu.run(List.of(with(shape, arguments)));
  }
}
