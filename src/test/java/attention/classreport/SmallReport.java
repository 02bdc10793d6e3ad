package attention.classreport;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Work;
import attention.record.Result;
import attention.record.Transcript;
import attention.record.Transcripts;
import attention.roster.Student;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A class written down by hand: two works, of 4 and of 2 marks. */
final class SmallReport implements Transcripts {
  private final List<Transcript> transcripts = new ArrayList<>();

  /** Adds a student and what became of the works. */
  SmallReport with(String name, String late, Result... results) {
    int number = transcripts.size() + 1;
    transcripts.add(
        new Transcript(
            new Student(name, "id" + number, number),
            name,
            "",
            Optional.empty(),
            late,
            List.of(),
            List.of(results)));
    return this;
  }

  static Result softmax(Status status, double marks, String source, Check... checks) {
    return new Result(
        "04-softmax",
        Optional.of(status),
        List.of(checks),
        List.of(),
        marks,
        4,
        1,
        "",
        "f.java",
        Optional.of(source));
  }

  static Result wrong(Diagnosis... named) {
    return new Result(
        "04-softmax",
        Optional.of(Status.FAILED),
        List.of(Check.failed("sum", "Rows sum to 1", "")),
        List.of(named),
        1,
        4,
        1,
        "",
        "f.java",
        Optional.of("class A {}"));
  }

  static Result noSoftmax() {
    return missing("04-softmax", 4);
  }

  static Result noSheet() {
    return missing(Work.WORKSHEET, 2);
  }

  static Result sheet(double marks) {
    return new Result(
        Work.WORKSHEET,
        Optional.of(marks == 2 ? Status.PASSED : Status.FAILED),
        List.of(new Check("scores", "scores", marks == 2, "")),
        List.of(),
        marks,
        2,
        0,
        "",
        "s.csv",
        Optional.of("a sheet"));
  }

  static Diagnosis mistake(String id, String method) {
    return new Diagnosis(id, "You did " + id, "It is <wrong>.", "Look.", "Where \"it\" is", method);
  }

  private static Result missing(String work, double outOf) {
    return new Result(
        work, Optional.empty(), List.of(), List.of(), 0, outOf, 0, "", "", Optional.empty());
  }

  /** The page, as it is written into a folder beside the notebooks. */
  String page() {
    return new ReportPage(Path.of(""), Path.of("report")).html(this);
  }

  @Override
  public Assignment assignment() {
    return new Assignment(
        "Week <3>",
        List.of(new Work("04-softmax", 4), new Work(Work.WORKSHEET, 2)),
        Optional.empty(),
        Credit.CHECKS,
        false,
        Optional.empty());
  }

  @Override
  public int size() {
    return transcripts.size();
  }

  @Override
  public void forEach(Consumer<Transcript> each) {
    transcripts.forEach(each);
  }
}
