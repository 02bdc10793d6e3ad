package attention.child;

import attention.compile.LearnersClassLoader;
import attention.lesson.Lesson;
import attention.task.Task;
import attention.task.Tasks;
import attention.trial.Candidate;
import attention.trial.ProbeFormat;
import attention.trial.TrialFormat;
import attention.trial.Trials;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/** The question in the course's own terms; it and all that it names comes with a lesson. */
public final class Asking implements Question {
  @Override
  public byte[] answers(String lesson, Map<String, byte[]> learners, byte[] probes)
      throws IOException {
    Task<?> task = Tasks.of(Lesson.valueOf(lesson));
    Candidate candidate = Candidate.of(learnersClass(task, learners));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(probes));
    Trials trials = Trials.of(task, candidate, ProbeFormat.read(in));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TrialFormat.write(new DataOutputStream(out), trials);
    return out.toByteArray();
  }

  private static Class<?> learnersClass(Task<?> task, Map<String, byte[]> learners) {
    try {
      return new LearnersClassLoader(learners).loadClass(task.wanted().className());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
