package attention.adversary;

import static attention.verdict.Status.FAILED;
import static attention.verdict.Status.PASSED;

import attention.handin.Zips;
import java.util.List;

/** What the others hand in, whose grades nobody may touch. */
final class Honest {
  static final List<Submission> ALL =
      List.of(
          Submission.of(
              "bo",
              "right; the one whom others want to read and to replace",
              PASSED,
              class8 -> class8.write("bo/MySoftmax.java", Softmax.RIGHT)),
          Submission.of(
                  "finn",
                  "right in both",
                  PASSED,
                  class8 -> class8.write("finn/exercises/04-softmax/MySoftmax.java", Softmax.RIGHT))
              .andScores(PASSED, Softmax.SCORES),
          Submission.of(
              "kim",
              "softmax over the queries",
              FAILED,
              class8 -> class8.zip("kim", Zips.zip().with("MySoftmax.java", Softmax.OVER_QUERIES))),
          Submission.of(
              "nora",
              "subtracts no maximum",
              FAILED,
              class8 -> class8.write("nora/MySoftmax.java", Softmax.NO_SUBTRACTION)),
          Submission.of(
                  "pia",
                  "no root in 03, right in 04",
                  PASSED,
                  class8 -> class8.write("pia/MySoftmax.java", Softmax.RIGHT))
              .andScores(FAILED, Softmax.NO_SCALING),
          Submission.of(
              "73",
              "right, as Canvas exports it",
              PASSED,
              class8 -> class8.write("tom_73_99_MySoftmax.java", Softmax.RIGHT)));

  private Honest() {}
}
