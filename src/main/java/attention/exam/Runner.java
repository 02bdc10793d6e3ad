package attention.exam;

import attention.child.Job;
import attention.child.Report;
import attention.child.RunChild;
import attention.lesson.Lesson;
import attention.sandbox.Confined;
import attention.sandbox.Limits;
import attention.sandbox.Sandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the classes of one student in a child, lesson after lesson. The child has the course's
 * classes of the lessons it was asked so far: what is the answer to one lesson is given to the
 * next.
 */
final class Runner implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);

  private final Sandbox sandbox;
  private final Limits limits;
  private final RunProgram program;
  private final Set<String> sent = new HashSet<>();
  private Lesson last = Lesson.START;
  private LivingChild child;

  Runner(Sandbox sandbox, Limits limits, RunProgram program) {
    this.sandbox = sandbox;
    this.limits = limits;
    this.program = program;
  }

  /**
   * Tries a file's classes.
   *
   * @throws Lost if nothing came of it
   */
  Report run(Lesson lesson, String fileName, Map<String, byte[]> learners, byte[] probes)
      throws Lost {
    if (child == null || !child.usable() || lesson.compareTo(last) < 0) {
      close();
      sent.clear();
      child = new Birth(sandbox, START).of(this::confined);
    }
    last = lesson;
    Map<String, byte[]> given = new HashMap<>(program.given(lesson));
    given.keySet().removeAll(sent);
    sent.addAll(given.keySet());
    Job job = new Job(lesson.name(), fileName, limits.time(), given, learners, probes);
    Report report =
        child.ask(
            wire -> {
              job.send(wire);
              return Report.receive(wire);
            },
            limits.time());
    if (report.spent()) {
      child.spend();
    }
    return report;
  }

  Limits limits() {
    return limits;
  }

  private Confined confined(Path scratch, Path door, Path socket) {
    List<Path> classPath = RunProgram.classPath(program.jar());
    List<Path> readable = new ArrayList<>(classPath);
    List<String> arguments = new ArrayList<>(JavaOptions.of(limits, scratch, classPath));
    program
        .archive()
        .ifPresent(
            archive -> {
              arguments.add("-XX:SharedArchiveFile=" + archive);
              readable.add(archive);
            });
    readable.addAll(Libraries.machineCode());
    arguments.addAll(JavaOptions.forArrays());
    arguments.add(RunChild.class.getName());
    arguments.add(Integer.toString(limits.megabytes()));
    arguments.add(socket.toString());
    return new Confined(arguments, readable, door, JavaOptions.ENVIRONMENT, limits);
  }

  @Override
  public void close() {
    if (child != null) {
      child.close();
    }
  }
}
