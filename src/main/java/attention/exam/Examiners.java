package attention.exam;

import attention.grade.FreshExercises;
import attention.grade.Judge;
import attention.sandbox.Limits;
import attention.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/** Examiners for a class run, one a student; as many may work at a time as there are processors. */
public final class Examiners implements AutoCloseable {
  private final Sandbox sandbox;
  private final Limits limits;
  private final RunProgram program;
  private final FreshExercises exercises;
  private final BlockingDeque<Compiler> compilers = new LinkedBlockingDeque<>();

  private Examiners(Sandbox sandbox, Limits limits, RunProgram program, FreshExercises exercises) {
    this.sandbox = sandbox;
    this.limits = limits;
    this.program = program;
    this.exercises = exercises;
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
        sandbox,
        limits,
        RunProgram.in(folder.resolve("classroom").toAbsolutePath(), limits),
        new FreshExercises(seed));
  }

  /** An examiner for one student. */
  public Examiner examiner() {
    Compiler free = compilers.poll();
    return new SandboxedExaminer(
        exercises::of,
        free == null ? new Compiler(sandbox) : free,
        compilers::add,
        new Runner(sandbox, limits, program));
  }

  /** Ends what was kept for the next student. Examiners that still work have to be closed first. */
  @Override
  public void close() {
    compilers.forEach(Compiler::close);
  }
}
