package attention.gradebook;

import attention.assignment.Points;
import attention.record.Transcript;
import attention.record.Transcripts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The offline grading worksheet of a Moodle assignment. Moodle finds a student by "Participant" and
 * the number that it wrote into the name of the submission's folder, and reads the columns
 * "Identifier", "Grade", "Last modified (grade)" and "Feedback comments"; it passes over the others
 * and over students whom it does not know.
 *
 * <p>Sources: Moodle, {@code mod/assign/feedback/offline/importgradeslib.php} and {@code
 * locallib.php}; the names of the columns in {@code mod/assign/gradingtable.php} and {@code
 * mod/assign/lang/en/assign.php}.
 */
final class MoodleWorksheet implements GradeTable {
  private static final Pattern FOLDER =
      Pattern.compile("_(\\d+)_assignsubmission_(?:file|onlinetext)");

  // Older than any grade, so that Moodle keeps those given by hand unless it is told otherwise.
  private static final String NEVER = "-";

  /** Whether any student's work came from such a folder. */
  static boolean has(Transcripts transcripts) {
    AtomicBoolean any = new AtomicBoolean();
    transcripts.forEach(
        transcript -> {
          if (participant(transcript).isPresent()) {
            any.set(true);
          }
        });
    return any.get();
  }

  @Override
  public String fileName() {
    return "moodle-worksheet.csv";
  }

  @Override
  public boolean hasByteOrderMark() {
    return false;
  }

  @Override
  public List<List<String>> heading() {
    return List.of(
        List.of(
            "Identifier",
            "Full name",
            "Grade",
            "Maximum grade",
            "Last modified (grade)",
            "Feedback comments"));
  }

  @Override
  public Optional<List<String>> row(Transcript transcript) {
    return participant(transcript)
        .map(
            number ->
                List.of(
                    "Participant " + number,
                    SafeCell.of(transcript.student().name()),
                    Points.text(transcript.marks()),
                    Points.text(transcript.outOf()),
                    NEVER,
                    ShortFeedback.html(transcript)));
  }

  private static Optional<String> participant(Transcript transcript) {
    Matcher folder = FOLDER.matcher(transcript.origin());
    return folder.find() ? Optional.of(folder.group(1)) : Optional.empty();
  }
}
