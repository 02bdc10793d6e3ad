package attention.report;

import attention.check.CellMark;
import attention.check.MarkStatus;
import attention.check.Marking;
import attention.check.StepMark;
import attention.check.WrongCell;
import attention.derive.Place;
import attention.derive.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a marker says of one step, in sentences that are not broken into lines yet.
 *
 * @param marking of the whole sheet
 * @param mark of the step
 */
public record Remarks(Marking marking, StepMark mark) {
  /** What became of the step: {@code carried forward: right, given your keys}. */
  public String outcome() {
    return switch (mark.status()) {
      case RIGHT -> "right";
      case CARRIED_FORWARD -> "carried forward: right" + givenYours();
      case WRONG -> "wrong: " + wrongCells();
      case BLANK -> mark.given().isBlank() ? "blank" : unfinished();
    };
  }

  /** The first wrong cell, put right; if the step is wrong. */
  public Optional<Correction> correction() {
    return mark.firstWrong().map(cell -> new Correction(mark.place(), cell));
  }

  /** What is wrong: {@code K[2,3] is 5; expected 4.} */
  public String sentence(Correction correction) {
    return "%s is %s; expected %s%s."
        .formatted(correction.name(), correction.given(), correction.expected(), givenYours());
  }

  /** What to mend: {@code K[2,3]}, or {@code your keys} where one mistake spoilt them all. */
  public String wrongPlace() {
    return correction()
        .filter(correction -> mark.slip().isEmpty())
        .map(Correction::name)
        .orElse("your " + matrix(mark.place()));
  }

  /** Whatever else there is to say of the step. */
  public List<String> more() {
    return Stream.of(
            ofCell(),
            mark.slip()
                .map(slip -> "What happened: %s. %s".formatted(slip.title(), slip.explanation()))
                .orElse(""),
            hint())
        .filter(remark -> !remark.isBlank())
        .toList();
  }

  /** What the first wrong cell looks like; empty where one mistake explains the whole matrix. */
  public String ofCell() {
    return mark.slip().isPresent() ? "" : mark.firstWrong().map(WrongCell::remark).orElse("");
  }

  /** What rounding hides; empty as long as there are mistakes to mend. */
  public String hint() {
    return isNotRight(mark) ? "" : mark.hint();
  }

  private String wrongCells() {
    long wrong =
        mark.cells().stream().flatMap(List::stream).filter(cell -> cell == CellMark.WRONG).count();
    int filled = mark.given().numbers().size();
    String all = filled == size() ? "%d cells".formatted(filled) : filledIn(filled);
    return "%d of %s".formatted(wrong, all);
  }

  private static String filledIn(int filled) {
    return filled == 1 ? "the 1 cell filled in" : "the %d cells filled in".formatted(filled);
  }

  private String unfinished() {
    int filled = mark.given().numbers().size();
    return "unfinished: %d of %d cells filled in, right so far%s"
        .formatted(filled, size(), carries() ? givenYours() : "");
  }

  private boolean carries() {
    return mark.cells().stream().anyMatch(row -> row.contains(CellMark.CARRIED_FORWARD));
  }

  private int size() {
    long hidden =
        mark.cells().stream().flatMap(List::stream).filter(cell -> cell == CellMark.HIDDEN).count();
    return mark.given().rows() * mark.given().columns() - (int) hidden;
  }

  private String givenYours() {
    List<String> notRight =
        sources(mark.place()).map(StepMark::place).distinct().map(Remarks::matrix).toList();
    return notRight.isEmpty() ? "" : ", given your " + String.join(" and ", notRight);
  }

  private static String matrix(Place place) {
    return place.step() == Step.SCALED
        ? place.label().replace("scaled", "scaled scores")
        : place.label();
  }

  /** The learner's own matrices that a step builds on, where they are not right. */
  private Stream<StepMark> sources(Place place) {
    return place.inputs(marking.sheet().example()).stream()
        .filter(input -> input.step() != Step.EMBEDDINGS)
        .map(marking::of)
        .flatMap(
            input ->
                input.given().isBlank()
                    ? sources(input.place()) // it was skipped, so the step builds on what is before
                    : Stream.of(input).filter(Remarks::isNotRight));
  }

  private static boolean isNotRight(StepMark mark) {
    return mark.status() == MarkStatus.WRONG || mark.status() == MarkStatus.CARRIED_FORWARD;
  }
}
