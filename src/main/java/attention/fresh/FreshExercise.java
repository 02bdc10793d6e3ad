package attention.fresh;

import attention.exercise.Exercise;
import attention.task.Probe;
import attention.task.Task;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An exercise with other probes, drawn from a seed, for a class whose answers are to be worth
 * something although the exercise's own probes can be read by everybody.
 *
 * @param <S> the interface of the step
 */
public final class FreshExercise<S> implements Exercise<S> {
  private final Exercise<S> base;
  private final long seed;
  private final List<Probe> probes;

  /**
   * An exercise with these probes in place of its own.
   *
   * @param seed from which they were drawn
   */
  public FreshExercise(Exercise<S> base, long seed, List<Probe> probes) {
    this.base = base;
    this.seed = seed;
    this.probes = List.copyOf(probes);
  }

  @Override
  public Task<S> task() {
    return base.task();
  }

  @Override
  public OptionalLong seed() {
    return OptionalLong.of(seed);
  }

  @Override
  public List<Probe> probes() {
    return probes;
  }

  @Override
  public S reference(Probe probe) {
    return base.reference(probe);
  }

  @Override
  public String working(Probe probe, int row, int column) {
    return base.working(probe, row, column);
  }

  @Override
  public Optional<String> remark(Probe probe, INDArray found) {
    return base.remark(probe, found);
  }

  @Override
  public List<Class<? extends S>> mistakes() {
    return base.mistakes();
  }

  /** Two are the same if they are of one lesson and one seed. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FreshExercise<?> fresh
        && fresh.lesson() == lesson()
        && fresh.seed == seed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(lesson(), seed);
  }

  @Override
  public String toString() {
    return "%s with probes from seed %d".formatted(lesson().id(), seed);
  }
}
