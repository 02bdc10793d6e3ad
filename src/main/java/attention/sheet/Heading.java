package attention.sheet;

import attention.derive.Place;
import attention.derive.Step;
import attention.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a row begins, by its first two cells. */
final class Heading {
  private static final Pattern HEAD =
      Pattern.compile("(?i:head)\\s*(\\d{1,3})\\b.*|(?:W_)?[QKVSAC](\\d{1,3})(?:\\s*/.*)?");

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
  Optional<GivenPlace> given() {
    return named(Layout.GIVEN, GivenPlace.named(head()), GivenPlace::label, GivenPlace::symbol);
  }

  /** The step that begins here. */
  Optional<Place> step() {
    return named(Layout.STEP, steps(head()), Place::label, Place::symbol);
  }

  /** Which head it says that it is of; 0 if none. */
  private int head() {
    Matcher head = HEAD.matcher(row.cell(1));
    return head.matches() ? Integer.parseInt(head.group(head.group(1) == null ? 2 : 1)) : 0;
  }

  private static List<Place> steps(int head) {
    return Stream.concat(
            Step.worked().stream(), head == 0 ? Stream.of(Step.OUTPUT) : Stream.empty())
        .map(step -> new Place(step, head, false))
        .toList();
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
            .formatted(keyword, name, meant, String.join(", ", ofOneHead(labels))));
  }

  private static List<String> givens() {
    return Arrays.stream(Given.values()).map(Given::label).toList();
  }

  /** Without what only the sheets of several heads have, as most have one. */
  private static List<String> ofOneHead(List<String> labels) {
    return labels.stream()
        .filter(label -> !label.equals(Step.OUTPUT.label()) && !label.equals(Given.WO.label()))
        .toList();
  }

  private static List<String> steps() {
    return Step.worked().stream().map(Step::label).toList();
  }

  private static boolean isText(String cell) {
    return Stream.of(cell).anyMatch(text -> !Blank.is(text) && !NumberCell.isNumber(text));
  }
}
