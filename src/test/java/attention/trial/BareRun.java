package attention.trial;

import attention.lesson.Lesson;
import attention.task.Probe;
import attention.task.Task;
import attention.task.Tasks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Tries a class where only the classes of its lesson are; all that goes in and out is of Java's own
 * types. It takes the learner's class and the lesson's name with the probes, and gives answers.
 */
public final class BareRun implements BiFunction<Class<?>, Object[], byte[]> {
  @Override
  public byte[] apply(Class<?> work, Object[] asked) {
    Task<?> task = Tasks.of(Lesson.valueOf((String) asked[0]));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream((byte[]) asked[1]));
    ByteArrayOutputStream answered = new ByteArrayOutputStream();
    try {
      List<Probe> probes = ProbeFormat.read(in);
      TrialFormat.write(
          new DataOutputStream(answered), Trials.of(task, Candidate.of(work), probes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return answered.toByteArray();
  }
}
