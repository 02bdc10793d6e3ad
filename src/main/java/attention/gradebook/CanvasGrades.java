package attention.gradebook;

import attention.assignment.Assignment;
import attention.assignment.Points;
import attention.assignment.Work;
import attention.record.Result;
import attention.record.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Canvas's gradebook import: columns Student, ID, SIS User ID, SIS Login ID and Section, then one
 * an assignment, and above the students a row of what each is worth. Canvas finds a student by the
 * first of these that it knows, the name last. There is no column for the sum, which Canvas would
 * take for one more assignment.
 *
 * <p>Sources: <a
 * href="https://community.canvaslms.com/t5/Instructor-Guide/How-do-I-import-grades-in-the-Gradebook/ta-p/807">Canvas
 * Instructor Guide, How do I import grades in the Gradebook?</a>; Canvas, {@code
 * lib/gradebook_importer.rb}.
 */
final class CanvasGrades implements GradeTable {
  // lastfirst_LATE_1234_5678_MySoftmax.java: the user's number, then the submission's.
  private static final Pattern FILE = Pattern.compile("(?:^|/)[^/_]+(?:_LATE)?_(\\d+)_\\d+_[^/]*$");

  private static final String TITLE_OF_WORTH = "    Points Possible"; // as Canvas exports it

  private final Assignment assignment;

  CanvasGrades(Assignment assignment) {
    this.assignment = assignment;
  }

  @Override
  public String fileName() {
    return "canvas-grades.csv";
  }

  @Override
  public boolean hasByteOrderMark() {
    return false;
  }

  @Override
  public List<List<String>> heading() {
    List<String> names =
        new ArrayList<>(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section"));
    assignment.works().stream().map(WorkName::of).forEach(names::add);
    List<String> worth = new ArrayList<>(List.of(TITLE_OF_WORTH, "", "", "", ""));
    assignment.works().stream().map(Work::marks).map(Points::text).forEach(worth::add);
    return List.of(names, worth);
  }

  @Override
  public Optional<List<String>> row(Transcript transcript) {
    String key = transcript.student().key();
    List<String> row = new ArrayList<>();
    row.add(SafeCell.of(transcript.student().name()));
    row.add(user(transcript));
    row.add(key.contains("@") ? "" : SafeCell.of(key));
    row.add(SafeCell.of(key));
    row.add("");
    transcript.results().stream().map(Result::marks).map(Points::text).forEach(row::add);
    return Optional.of(row);
  }

  /** Canvas's own number of a student, where the submission's name tells it. */
  private static String user(Transcript transcript) {
    Matcher file = FILE.matcher(transcript.origin());
    return file.find() ? file.group(1) : "";
  }
}
