package attention.record;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Work;
import attention.roster.Student;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Three students, of whom one has done all, one half, and one nothing. */
public final class SmallClass {
  /** A lesson for 4 marks and a calculation by hand for 2.5. */
  public static final Assignment ASSIGNMENT =
      new Assignment(
          "Attention, week 3",
          List.of(new Work("04-softmax", 4), new Work(Work.WORKSHEET, 2.5)),
          Optional.of(OffsetDateTime.parse("2026-11-20T18:00:00+01:00")),
          Credit.CHECKS,
          false,
          Optional.empty());

  /** Has everything right. */
  public static final Transcript ADA =
      new Transcript(
          new Student("Ada Lovelace", "a1815", 1),
          "Ada Lovelace",
          "Ada Lovelace_4711_assignsubmission_file_",
          Optional.of(Instant.parse("2026-11-20T16:30:00Z")),
          "",
          List.of(),
          List.of(
              new Result(
                  "04-softmax",
                  Optional.of(Status.PASSED),
                  List.of(
                      Check.passed("shape", "The result has the shape of the scores"),
                      Check.passed("rows-sum-to-1", "Every row sums to 1")),
                  List.of(),
                  4,
                  4,
                  0.25,
                  "",
                  "MySoftmax.java",
                  Optional.of("class MySoftmax {}")),
              new Result(
                  Work.WORKSHEET,
                  Optional.of(Status.PASSED),
                  List.of(Check.passed("scores", "scores")),
                  List.of(),
                  2.5,
                  2.5,
                  0,
                  "",
                  "sheet.csv",
                  Optional.of("sheet"))));

  /** Has a named mistake, is late, and chose a name that a spreadsheet would calculate. */
  public static final Transcript BO =
      new Transcript(
          new Student("=1+1 <b>Bo</b>", "b2", 2),
          "=1+1 _b_Bo_",
          "bo_LATE_77_1234_MySoftmax.java",
          Optional.of(Instant.parse("2026-11-20T19:00:00Z")),
          "2 hours late",
          List.of("`MySoftmax-1.java` was taken, *notes.docx* was not: it is no Java."),
          List.of(
              new Result(
                  "04-softmax",
                  Optional.of(Status.FAILED),
                  List.of(
                      Check.passed("shape", "The result has the shape of the scores"),
                      Check.failed(
                          "rows-sum-to-1",
                          "Every row sums to 1",
                          "Row 2 sums to 0.7; expected 1.\nweights[2,1] is 0.3; expected 0.6\n```"),
                      Check.failed(
                          "order",
                          "Larger scores weigh more",
                          Check.notTried("the rows sum to 1"))),
                  List.of(
                      new Diagnosis(
                          "softmax-over-queries",
                          "You normalised over queries",
                          "Your columns sum to 1, your rows do not.",
                          "Which axis is the sum over?",
                          "Each row by itself")),
                  4.0 / 3,
                  4,
                  1.5,
                  "hello\u001b[2J\n</pre><script>alert(1)</script>\n",
                  "MySoftmax.java",
                  Optional.of("class MySoftmax {}")),
              Result.missing(ASSIGNMENT.works().get(1))));

  /** Has handed in nothing. */
  public static final Transcript ZHANG =
      new Transcript(
          new Student("张伟", "z3", 3),
          "张伟",
          "",
          Optional.empty(),
          "",
          List.of(),
          List.of(
              Result.missing(ASSIGNMENT.works().get(0)),
              Result.missing(ASSIGNMENT.works().get(1))));

  private SmallClass() {}

  /** All three. */
  public static Transcripts transcripts() {
    return new InMemory(ASSIGNMENT, List.of(ADA, BO, ZHANG));
  }
}
