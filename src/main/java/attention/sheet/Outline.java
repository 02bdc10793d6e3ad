package attention.sheet;

import attention.derive.Place;
import attention.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the parts of a sheet among the rows of a file. */
final class Outline {
  private final Source source;
  private final Map<GivenPlace, Section> givens = new LinkedHashMap<>();
  private final Map<Place, Section> steps = new LinkedHashMap<>(); // as of no mask
  private Optional<Row> title = Optional.empty();
  private Optional<Row> problem = Optional.empty();
  private Optional<Row> student = Optional.empty();
  private List<Row> rows = new ArrayList<>(); // of the section that is being read

  private Outline(Source source) {
    this.source = source;
  }

  /**
   * Finds the parts.
   *
   * @throws Problem if a heading names none, or a part is there twice
   */
  static Outline of(Source source) {
    Outline outline = new Outline(source);
    for (Row row : source.rows()) {
      outline.add(row);
    }
    return outline;
  }

  Optional<Row> problem() {
    return problem;
  }

  /** Who works on it; empty if it does not say. */
  String student() {
    return student.map(row -> row.cell(1)).filter(name -> !Blank.is(name)).orElse("");
  }

  Optional<Section> section(GivenPlace given) {
    return Optional.ofNullable(givens.get(given));
  }

  Optional<Section> section(Place place) {
    return Optional.ofNullable(steps.get(new Place(place.step(), place.head(), false)));
  }

  /** How many heads it gives matrices for. */
  int heads() {
    return Math.max(1, givens.keySet().stream().mapToInt(GivenPlace::head).max().orElse(1));
  }

  /**
   * Makes sure that every step is one of the problem's.
   *
   * @throws Problem that names the first that is not
   */
  void requireStepsOf(List<Place> places) {
    steps.forEach(
        (place, section) -> {
          if (places.stream()
              .noneMatch(one -> one.step() == place.step() && one.head() == place.head())) {
            throw source.problem(
                section.line(),
                "there is no step \"%s\" in this problem. Expected one of %s."
                    .formatted(
                        place.label(),
                        String.join(", ", places.stream().map(Place::label).toList())));
          }
        });
  }

  private void add(Row row) {
    boolean inPreamble = givens.isEmpty() && steps.isEmpty();
    Heading heading = new Heading(source, row, inPreamble);
    if (heading.isTitle()) {
      title = once(title, row);
    } else if (heading.isProblem()) {
      problem = once(problem, row);
    } else if (heading.isStudent()) {
      student = once(student, row);
    } else if (heading.given().isPresent()) {
      begin(givens, heading.given().get(), Layout.GIVEN + " " + heading.given().get().label(), row);
    } else if (heading.step().isPresent()) {
      begin(steps, heading.step().get(), Layout.STEP + " " + heading.step().get().label(), row);
    } else if (row.heading()) {
      rows = new ArrayList<>(); // notes of the learner's own, until the next heading
    } else {
      rows.add(row);
    }
  }

  private Optional<Row> once(Optional<Row> before, Row row) {
    if (before.isPresent()) {
      throw second(row);
    }
    return Optional.of(row);
  }

  private <K> void begin(Map<K, Section> sections, K key, String name, Row row) {
    rows = new ArrayList<>();
    Section before = sections.put(key, new Section(name, row.line(), rows));
    if (before != null && key instanceof Place) {
      throw source.problem(
          row.line(),
          "%s is here a second time; it begins on line %d already. Keep one of the two."
              .formatted(name, before.line()));
    }
    if (before != null) {
      throw second(row);
    }
  }

  private Problem second(Row row) {
    return source.problem(
        row.line(),
        "a second sheet begins here (\"%s\" again). Save each sheet in a file of its own."
            .formatted(row.name() + (row.cell(1).isEmpty() ? "" : " " + row.cell(1))));
  }
}
