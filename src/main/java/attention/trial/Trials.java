package attention.trial;

import attention.task.Aspect;
import attention.task.Probe;
import attention.task.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Every probe of an exercise, put once to one implementation. */
public final class Trials {
  private final List<Trial> all;

  private Trials(List<Trial> all) {
    this.all = all;
  }

  /** What came of asking, wherever that was. */
  public static Trials answered(List<Trial> trials) {
    return new Trials(List.copyOf(trials));
  }

  /**
   * Puts probes to work that is not trusted. Who asked for too much memory once is not asked again:
   * every time takes seconds.
   */
  public static <S> Trials of(Task<S> task, Candidate candidate, List<Probe> probes) {
    List<Trial> all = new ArrayList<>();
    Optional<Answer.Threw> tooMuch = Optional.empty();
    for (Probe probe : probes) {
      Trial trial =
          tooMuch.isPresent()
              ? Trial.unasked(probe, tooMuch.get())
              : Trial.of(task, candidate, probe);
      if (trial.answer() instanceof Answer.Threw threw && threw.thrown().wantOfMemory()) {
        tooMuch = Optional.of(threw);
      }
      all.add(trial);
    }
    return new Trials(List.copyOf(all));
  }

  /** In the order of the probes. */
  public List<Trial> all() {
    return all;
  }

  /** Those that are there to find out one thing. */
  public List<Trial> of(Aspect aspect) {
    return all.stream().filter(trial -> trial.probe().aspect() == aspect).toList();
  }

  /** Whether the answer to a trial stays the same where only this array is another. */
  public boolean withoutEffect(Trial trial, String array) {
    return all.stream()
        .filter(other -> differInOnly(array, trial.probe(), other.probe()))
        .anyMatch(other -> trial.answer().agreesWith(other.answer()));
  }

  private static boolean differInOnly(String array, Probe one, Probe other) {
    Map<String, INDArray> rest = new HashMap<>(one.arrays());
    INDArray changed = rest.remove(array);
    return one.aspect() == other.aspect()
        && one.settings().equals(other.settings())
        && !changed.equals(other.array(array))
        && rest.entrySet().stream()
            .allMatch(entry -> entry.getValue().equals(other.array(entry.getKey())));
  }

  /** What was answered, in the order of the probes. */
  public List<Answer> answers() {
    return all.stream().map(Trial::answer).toList();
  }
}
