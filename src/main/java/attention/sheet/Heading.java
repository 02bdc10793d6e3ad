package attention.sheet;

import attention.derive.Step;
import attention.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a row begins, by its first two cells. */
final class Heading {
  private final Source source;
  private final Row row;
  private final boolean inPreamble;

  /**
   * @param inPreamble whether no matrix has begun yet
   */
  Heading(Source source, Row row, boolean inPreamble) {
    this.source = source;
    this.row = row;
    this.inPreamble = inPreamble;
  }

  boolean isTitle() {
    String behind = row.cell(1);
    return Layout.same(row.name(), Layout.TITLE)
        && (behind.isEmpty() || Layout.same(behind, "worksheet"));
  }

  /** Below, a row of that name may be a token's. */
  boolean isProblem() {
    return Layout.same(row.name(), Layout.PROBLEM) && (inPreamble || isText(row.cell(1)));
  }

  boolean isStudent() {
    return Layout.same(row.name(), Layout.STUDENT) && (inPreamble || isText(row.cell(1)));
  }

  /** The given matrix that begins here. */
  Optional<Given> given() {
    return named(Layout.GIVEN, List.of(Given.values()), Given::label, Given::symbol);
  }

  /** The step that begins here. */
  Optional<Step> step() {
    return named(Layout.STEP, Step.worked(), Step::label, Step::symbol);
  }

  private <T> Optional<T> named(
      String keyword, List<T> all, Function<T, String> label, Function<T, String> symbol) {
    String name = row.cell(1);
    Optional<T> found =
        all.stream()
            .filter(one -> Layout.same(label.apply(one), name) || symbol.apply(one).equals(name))
            .findFirst();
    if (Layout.same(row.name(), keyword)) {
      if (found.isEmpty() && (row.heading() || inPreamble || isText(name))) {
        throw unknown(keyword, all.stream().map(label).toList());
      }
      return found;
    }
    if (found.isPresent() && Layout.same(label.apply(found.get()), name)) {
      requireNoSlip(keyword);
    }
    if (row.heading() && all.stream().anyMatch(one -> Layout.same(label.apply(one), row.name()))) {
      throw source.problem(
          row.line(),
          "\"%s\" stands without \"%s\" before it; write %2$s %1$s."
              .formatted(row.name(), keyword));
    }
    return Optional.empty();
  }

  private void requireNoSlip(String keyword) {
    boolean slip = NearestWord.to(row.name(), List.of(keyword)).isPresent();
    if (slip || row.heading()) {
      throw source.problem(
          row.line(),
          "\"%s %s\" is no part of a sheet; did you mean %s %2$s?"
              .formatted(row.name(), row.cell(1), keyword));
    }
  }

  private Problem unknown(String keyword, List<String> labels) {
    String other = keyword.equals(Layout.STEP) ? Layout.GIVEN : Layout.STEP;
    List<String> others = keyword.equals(Layout.STEP) ? givens() : steps();
    String name = row.cell(1);
    String meant =
        others.stream()
            .filter(label -> Layout.same(label, name))
            .map(label -> other + " " + label)
            .findFirst()
            .or(() -> NearestWord.to(name, labels).map(label -> keyword + " " + label))
            .map(known -> " Did you mean %s?".formatted(known))
            .orElse("");
    return source.problem(
        row.line(),
        "there is no %s \"%s\".%s Expected one of %s."
            .formatted(keyword, name, meant, String.join(", ", labels)));
  }

  private static List<String> givens() {
    return Arrays.stream(Given.values()).map(Given::label).toList();
  }

  private static List<String> steps() {
    return Step.worked().stream().map(Step::label).toList();
  }

  private static boolean isText(String cell) {
    return Stream.of(cell).anyMatch(text -> !Blank.is(text) && !NumberCell.isNumber(text));
  }
}
