package attention.bench;

import attention.verdict.Grader;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** How fast exercises are graded: at every save, from cold, and all of them. */
public final class GradingBench {
  private static final int EDITS = 50;
  private static final int COLD_STARTS = 5;

  private GradingBench() {}

  /**
   * Measures; takes about a minute.
   *
   * @param home the course's top-level folder
   */
  public static List<Row> rows(Grader grader, Path home) {
    Times saves = SaveToVerdict.of(grader, home, EDITS);
    Launched launched = new Launched(home);
    Times cold =
        launched.times(
            COLD_STARTS,
            "grade",
            Version.LESSON.id(),
            "--source",
            Version.solutionFile(home).toString());
    Times all = launched.times(1, "grade", "--all", "--solutions");
    return List.of(
        new Row(
            "save to verdict in watch, %d edits".formatted(EDITS),
            saves,
            0.3,
            OptionalDouble.of(0.6)),
        new Row(
            "./attention grade from cold, %d times".formatted(COLD_STARTS),
            cold,
            2.5,
            OptionalDouble.empty()),
        new Row("all solutions checked, once", all, 15, OptionalDouble.empty()));
  }
}
