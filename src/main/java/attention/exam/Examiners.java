package attention.exam;

import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.grade.Judge;
import attention.lesson.Lesson;
import attention.sandbox.Limits;
import attention.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;

/** Examiners for a class run, one a student; as many may work at a time as there are processors. */
public final class Examiners implements AutoCloseable {
  private final Sandbox sandbox;
  private final Limits limits;
  private final RunProgram program;
  private final Map<Lesson, Exercise<?>> exercises = new ConcurrentHashMap<>();
  private final BlockingDeque<Compiler> compilers = new LinkedBlockingDeque<>();

  private Examiners(Sandbox sandbox, Limits limits, RunProgram program) {
    this.sandbox = sandbox;
    this.limits = limits;
    this.program = program;
  }

  /**
   * Prepares what every student needs.
   *
   * @param home the course's top-level folder, in which something may stay for the next time
   * @param sandbox where strangers' code runs
   * @param limits for each file
   * @param seed of the probes: the same seed asks the same
   * @throws attention.problem.Problem if this machine cannot grade anybody's
   */
  public static Examiners open(Path home, Sandbox sandbox, Limits limits, long seed) {
    Path target = home.resolve("target");
    Path folder = Files.isWritable(target) ? target : Path.of(System.getProperty("java.io.tmpdir"));
    Judge.warmUp();
    return new Examiners(
        sandbox, limits, RunProgram.in(folder.resolve("classroom").toAbsolutePath(), limits));
  }

  /** An examiner for one student. */
  public Examiner examiner() {
    Compiler free = compilers.poll();
    return new SandboxedExaminer(
        this::exercise,
        free == null ? new Compiler(sandbox) : free,
        compilers::add,
        new Runner(sandbox, limits, program));
  }

  private Exercise<?> exercise(Lesson lesson) {
    return exercises.computeIfAbsent(lesson, Exercises::of);
  }

  /** Ends what was kept for the next student. Examiners that still work have to be closed first. */
  @Override
  public void close() {
    compilers.forEach(Compiler::close);
  }
}
