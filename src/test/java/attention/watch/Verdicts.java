package attention.watch;

import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Verdicts of every kind, as a grader may give them. */
final class Verdicts {
  static final Check SHAPE = Check.passed("shape", "The weights have the shape of the scores");
  static final Check ROWS =
      Check.failed(
          "rows-sum-to-1",
          "Every row sums to 1",
          "Row 1 sums to 1.3106, where 1 was expected: a query shares out one whole attention over"
              + " the keys.\nscores [1, 2] gave weights [0.2689, 1.0417].");
  static final Check LARGE =
      Check.failed("large", "Large scores stay finite", "scores [1000, 1001] gave NaN.");
  static final Check INPUT = Check.passed("input", "The scores are left as they were");

  static final Diagnosis OVER_QUERIES =
      new Diagnosis(
          "softmax-over-queries",
          "The softmax runs over the queries",
          "Your columns sum to 1, your rows do not: each key's scores were shared out among the"
              + " queries. A query asks how much of each key it takes, so its row must sum to 1.",
          "Along which axis do you sum?",
          "One row, one query");

  private Verdicts() {}

  static Verdict failed(Diagnosis... diagnosis) {
    return new Verdict(
        Lesson.SOFTMAX,
        Status.FAILED,
        List.of(SHAPE, ROWS, LARGE, INPUT),
        List.of(diagnosis),
        0.118,
        "");
  }

  static Verdict passed() {
    return passed(Lesson.SOFTMAX);
  }

  static Verdict passed(Lesson lesson) {
    return new Verdict(lesson, Status.PASSED, List.of(SHAPE, INPUT), List.of(), 0.094, "");
  }

  static Verdict compileError() {
    return Verdict.stopped(
        Lesson.SOFTMAX,
        Status.COMPILE_ERROR,
        Check.failed(
            "compiles",
            "The file compiles",
            """
            MySoftmax.java, line 9: cannot find symbol
                INDArray powers = Transforms.exponential(scores);
                                            ^
            There is no method of this name here; is it spelled as in its class?"""),
        0.041);
  }

  static Verdict timeout() {
    return Verdict.stopped(
        Lesson.SOFTMAX,
        Status.TIMEOUT,
        Check.failed(
            "ends",
            "The code comes to an end",
            "Nothing came back within 5 s. Line 12 was running; does its loop end?"),
        5.02);
  }

  static Verdict many() {
    List<Check> checks =
        Stream.concat(
                Stream.of(ROWS),
                IntStream.rangeClosed(2, 30)
                    .mapToObj(
                        i ->
                            i % 10 == 0
                                ? Check.failed("c" + i, "Check " + i, "wrong")
                                : Check.passed("c" + i, "Check " + i)))
            .toList();
    return new Verdict(
        Lesson.SOFTMAX, Status.FAILED, checks, List.of(OVER_QUERIES), 0.2, "a line\n");
  }

  static Scene scene(Verdict verdict) {
    return new Scene(
        Lesson.SOFTMAX,
        "exercises/04-softmax/MySoftmax.java",
        3,
        6,
        "",
        Optional.ofNullable(verdict),
        "",
        "",
        0);
  }
}
