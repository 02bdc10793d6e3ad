package attention.gpu.guard;

import attention.gpu.Function;
import attention.gpu.GpuProblem;
import attention.gpu.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of compiled kernels. Each process counts its own from 1, so that a name from a lost one
 * could mean another kernel in the next: here each carries the number of its process.
 */
final class Handles {
  private static final int LIFE_BITS = 40;

  private int life;
  private String lostWhile = "";

  /** How many processes were lost before this one. */
  int life() {
    return life;
  }

  /** What the last one was doing. */
  String lostWhile() {
    return lostWhile;
  }

  /** From here on, all that was named before is lost. */
  void lose(String doing) {
    life++;
    lostWhile = doing;
  }

  long given(long theirs) {
    return ((long) life << LIFE_BITS) + theirs;
  }

  Function given(Function theirs) {
    return renamed(theirs, given(theirs.handle()));
  }

  /**
   * @throws GpuProblem if it was lost
   */
  long theirs(long given) {
    if (given >>> LIFE_BITS != life) {
      throw new GpuProblem(
          "These kernels were lost with the card (while %s), which has been opened anew since; compile them again."
              .formatted(lostWhile));
    }
    return given - ((long) life << LIFE_BITS);
  }

  List<Work> theirs(List<? extends Work> works) {
    List<Work> all = new ArrayList<>();
    for (Work work : works) {
      if (work instanceof Work.Launch launch) {
        Function function = renamed(launch.function(), theirs(launch.function().handle()));
        all.add(new Work.Launch(function, launch.shape(), launch.arguments()));
      } else {
        all.add(work);
      }
    }
    return all;
  }

  private static Function renamed(Function function, long handle) {
    return new Function(
        handle,
        function.name(),
        function.registers(),
        function.sharedBytes(),
        function.localBytes());
  }
}
