package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.task.Probe;
import attention.task.Task;
import attention.task.Tasks;
import attention.trial.Candidate;
import attention.trial.ProbeFormat;
import attention.trial.TrialFormat;
import attention.trial.Trials;
import attention.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A class that was asked over a wire gets the verdict that it gets here. */
class AskedElsewhereTest {
  static Stream<Class<?>[]> wrongClasses() {
    return Exercises.all().stream()
        .flatMap(
            exercise ->
                exercise.mistakes().stream()
                    .map(wrong -> new Class<?>[] {exercise.getClass(), wrong}));
  }

  @ParameterizedTest
  @MethodSource("wrongClasses")
  void aWireChangesNoVerdict(Class<?> exerciseClass, Class<?> wrong) throws Exception {
    Exercise<?> exercise = (Exercise<?>) exerciseClass.getConstructor().newInstance();
    Verdict here = ClassGrading.of(exercise, Submission.of(wrong));
    Verdict there = Judge.of(exercise, overTheWire(exercise, wrong));
    assertThat(there.checks()).isEqualTo(here.checks());
    assertThat(there.diagnosis()).isEqualTo(here.diagnosis());
    assertThat(there.status()).isEqualTo(here.status());
  }

  private static Trials overTheWire(Exercise<?> exercise, Class<?> work) throws IOException {
    ByteArrayOutputStream asked = new ByteArrayOutputStream();
    ProbeFormat.write(new DataOutputStream(asked), exercise.probes());
    byte[] answered = child(Tasks.of(exercise.lesson()), work, asked.toByteArray());
    return TrialFormat.read(
        new DataInputStream(new ByteArrayInputStream(answered)), exercise.probes());
  }

  private static byte[] child(Task<?> task, Class<?> work, byte... asked) throws IOException {
    List<Probe> probes = ProbeFormat.read(new DataInputStream(new ByteArrayInputStream(asked)));
    ByteArrayOutputStream answered = new ByteArrayOutputStream();
    TrialFormat.write(new DataOutputStream(answered), Trials.of(task, Candidate.of(work), probes));
    return answered.toByteArray();
  }
}
