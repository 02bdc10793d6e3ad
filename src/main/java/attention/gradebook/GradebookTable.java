package attention.gradebook;

import attention.assignment.Assignment;
import attention.assignment.Points;
import attention.assignment.Work;
import attention.record.Result;
import attention.record.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The teacher's own gradebook, to be opened in a spreadsheet. */
final class GradebookTable implements GradeTable {
  private final Assignment assignment;

  GradebookTable(Assignment assignment) {
    this.assignment = assignment;
  }

  @Override
  public String fileName() {
    return "gradebook.csv";
  }

  @Override
  public boolean hasByteOrderMark() {
    return true;
  }

  @Override
  public List<List<String>> heading() {
    List<String> names = new ArrayList<>(List.of("id", "name"));
    assignment.works().stream().map(Work::id).forEach(names::add);
    names.addAll(List.of("total", "out of", "late", "remarks", "page"));
    return List.of(names);
  }

  @Override
  public Optional<List<String>> row(Transcript transcript) {
    List<String> row = new ArrayList<>();
    row.add(SafeCell.of(transcript.student().key()));
    row.add(SafeCell.of(transcript.student().name()));
    transcript.results().stream().map(GradebookTable::cell).forEach(row::add);
    row.add(Points.text(transcript.marks()));
    row.add(Points.text(transcript.outOf()));
    row.add(transcript.late());
    row.add(Integer.toString(transcript.remarks().size()));
    row.add(SafeCell.of(transcript.page()));
    return Optional.of(row);
  }

  /** Empty where nothing was handed in, which a 0 would not tell from a wrong answer. */
  private static String cell(Result result) {
    return result.status().isPresent() ? Points.text(result.marks()) : "";
  }
}
