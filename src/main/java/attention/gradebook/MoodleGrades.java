package attention.gradebook;

import attention.assignment.Assignment;
import attention.assignment.Points;
import attention.record.Result;
import attention.record.Transcript;
import attention.record.Transcripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Moodle's grade import from CSV: one column by which a user is found, "Email address" or "ID
 * number" as Moodle's own export names them, and columns that the teacher maps to grade items.
 *
 * <p>The column of users must have no empty cell: Moodle gives such a row's grades to the user of
 * the row before.
 *
 * <p>Sources: <a href="https://docs.moodle.org/en/Grade_import">Moodle Docs, Grade import</a>;
 * Moodle, {@code grade/import/csv/classes/load_data.php}.
 */
final class MoodleGrades implements GradeTable {
  private final Assignment assignment;
  private final boolean byEmail;

  private MoodleGrades(Assignment assignment, boolean byEmail) {
    this.assignment = assignment;
    this.byEmail = byEmail;
  }

  /** Finds users by their address where every student's key is one, else by their number. */
  static MoodleGrades of(Transcripts transcripts) {
    AtomicBoolean byEmail = new AtomicBoolean(true);
    transcripts.forEach(
        transcript -> {
          if (!transcript.student().key().contains("@")) {
            byEmail.set(false);
          }
        });
    return new MoodleGrades(transcripts.assignment(), byEmail.get());
  }

  @Override
  public String fileName() {
    return "moodle-grades.csv";
  }

  @Override
  public boolean hasByteOrderMark() {
    return false;
  }

  @Override
  public List<List<String>> heading() {
    List<String> names = new ArrayList<>(List.of(byEmail ? "Email address" : "ID number", "Name"));
    assignment.works().stream().map(WorkName::of).forEach(names::add);
    names.addAll(List.of("Total", "Feedback comments"));
    return List.of(names);
  }

  @Override
  public Optional<List<String>> row(Transcript transcript) {
    List<String> row = new ArrayList<>();
    row.add(SafeCell.of(transcript.student().key()));
    row.add(SafeCell.of(transcript.student().name()));
    transcript.results().stream().map(Result::marks).map(Points::text).forEach(row::add);
    row.add(Points.text(transcript.marks()));
    row.add(ShortFeedback.html(transcript));
    return Optional.of(row);
  }
}
