package attention.exam;

import attention.attempt.Ending;
import attention.attempt.Tried;
import attention.child.Report;
import attention.exercise.Exercise;
import attention.grade.Judge;
import attention.lesson.Lesson;
import attention.trial.ProbeFormat;
import attention.trial.TrialFormat;
import attention.trial.Trials;
import attention.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Compiles a file in one child, runs it in another, and judges here what came of that. */
final class SandboxedExaminer implements Examiner {
  private static final double NANOS_PER_SECOND = 1e9;

  private final Function<Lesson, Exercise<?>> exercises;
  private final Compiler compiler;
  private final Consumer<Compiler> giveBack;
  private final Runner runner;

  /**
   * @param exercises what is asked of each lesson's class
   * @param compiler of this student alone, until it is given back
   */
  SandboxedExaminer(
      Function<Lesson, Exercise<?>> exercises,
      Compiler compiler,
      Consumer<Compiler> giveBack,
      Runner runner) {
    this.exercises = exercises;
    this.compiler = compiler;
    this.giveBack = giveBack;
    this.runner = runner;
  }

  @Override
  public Verdict examine(Lesson lesson, String fileName, String source) {
    long begin = System.nanoTime();
    Verdict verdict = verdict(exercises.apply(lesson), fileName, source);
    return new Verdict(
        lesson,
        verdict.status(),
        verdict.checks(),
        verdict.diagnosis(),
        (System.nanoTime() - begin) / NANOS_PER_SECOND,
        verdict.printed());
  }

  private Verdict verdict(Exercise<?> exercise, String fileName, String source) {
    Compiler.Outcome outcome = compiler.compile(exercise.lesson(), fileName, source);
    if (outcome instanceof Compiler.Refused refused) {
      return Verdict.stopped(exercise.lesson(), refused.status(), refused.reason(), 0);
    }
    Tried tried =
        new Tried(exercise.lesson(), fileName, runner.limits().time(), runner.limits().megabytes());
    try {
      Report report =
          runner.run(
              exercise.lesson(),
              fileName,
              ((Compiler.Compiled) outcome).classes(),
              probes(exercise));
      return judged(exercise, report, new Ending(tried, report.printed()));
    } catch (Lost lost) {
      Ending ending = new Ending(tried, "");
      return switch (lost.way()) {
        case LATE -> ending.deaf();
        case GARBLED -> ending.garbled();
        case ENDED -> ending.lost(lost.status());
      };
    }
  }

  private Verdict judged(Exercise<?> exercise, Report report, Ending ending) {
    return switch (report.signal()) {
      case DONE -> answered(exercise, report.answers(), report.left(), ending);
      case TOO_LONG -> ending.tooLong(report.state(), report.place());
      case EXITED -> ending.exited(report.place());
      case THREW -> report.thrown().map(ending::thrown).orElseGet(ending::garbled);
      case READY, NOT_USABLE -> ending.garbled();
    };
  }

  private static Verdict answered(
      Exercise<?> exercise, byte[] answers, List<String> left, Ending ending) {
    Trials trials;
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(answers));
      trials = TrialFormat.read(in, exercise.probes());
    } catch (IOException garbled) {
      return ending.garbled();
    }
    return ending.judged(Judge.of(exercise, trials), left);
  }

  private static byte[] probes(Exercise<?> exercise) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ProbeFormat.write(new DataOutputStream(out), exercise.probes());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    runner.close();
    giveBack.accept(compiler);
  }
}
