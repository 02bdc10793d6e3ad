package attention.derive;

import attention.example.Example;
import attention.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A step of one head of a problem: {@code head 1 scores}, or simply {@code scores} where there is
 * one head.
 *
 * @param step which step
 * @param head which head, from 1; 0 if there is one only, or the step belongs to all of them
 * @param masked whether keys are hidden, which changes how weights come about
 */
public record Place(Step step, int head, boolean masked) {
  private static final Pattern LABEL =
      Pattern.compile("head\\s*(\\d{1,6})\\s+(\\S+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]+)(\\d{1,6})(/.*)?");
  private static final Pattern LETTER =
      Pattern.compile("(?<![A-Za-z_])(W_)?([QKVSMAC])(?![A-Za-z_])");

  /** A step of a problem of one head that sees everything. */
  public static Place of(Step step) {
    return new Place(step, 0, false);
  }

  /** The steps that are worked out of a problem, head by head, the output of several at the end. */
  public static List<Place> worked(Example problem) {
    return places(problem, Step.worked());
  }

  /** The steps that a trace shows of a problem, what is given and what is hidden included. */
  public static List<Place> traced(Example problem) {
    boolean masked = problem.setting().isMasked();
    List<Step> steps =
        Step.ofHead().stream().filter(step -> masked || step != Step.MASKED).toList();
    List<Place> places = new ArrayList<>(places(problem, steps));
    places.add(0, new Place(Step.EMBEDDINGS, 0, masked));
    return places;
  }

  private static List<Place> places(Example problem, List<Step> steps) {
    boolean masked = problem.setting().isMasked();
    if (problem.heads() == 1) {
      return steps.stream().map(step -> new Place(step, 0, masked)).toList();
    }
    return Stream.concat(
            IntStream.rangeClosed(1, problem.heads())
                .boxed()
                .flatMap(head -> steps.stream().map(step -> new Place(step, head, masked))),
            Stream.of(new Place(Step.OUTPUT, 0, masked)))
        .toList();
  }

  /** The places that it is computed from; the embeddings are from none. */
  public List<Place> inputs(Example problem) {
    if (step == Step.OUTPUT) {
      return IntStream.rangeClosed(1, problem.heads())
          .mapToObj(each -> new Place(Step.CONTEXT, each, masked))
          .toList();
    }
    return step.inputs().stream().map(this::beside).toList();
  }

  /** Another step of the same head. */
  public Place beside(Step other) {
    return new Place(other, other == Step.EMBEDDINGS ? 0 : head, masked);
  }

  /** The problem that it belongs to: its head's, or the whole of it. */
  public Example in(Example problem) {
    return head == 0 ? problem : problem.head(head);
  }

  /** The name: {@code scores}, {@code head 2 scores}. */
  public String label() {
    return head == 0 ? step.label() : "head %d %s".formatted(head, step.label());
  }

  /** The letter that stands for the matrix: {@code S}, {@code S2}. */
  public String symbol() {
    return numbered(step.symbol());
  }

  /** How it is computed: {@code S = Q·Kᵀ}, {@code S2 = Q2·K2ᵀ}. */
  public String formula() {
    return numbered(masked ? step.maskedFormula() : step.formula());
  }

  /** The formula for LaTeX, without dollar signs. */
  public String latex() {
    String latex = masked ? step.maskedLatex() : step.latex();
    return head == 0
        ? latex
        : LETTER
            .matcher(latex)
            .replaceAll(
                letter ->
                    letter.group(1) == null
                        ? "%s_{%d}".formatted(letter.group(2), head)
                        : "W_{%s,%d}".formatted(letter.group(2), head));
  }

  /**
   * How one cell is computed: {@code S2[2,3] = Σ_m Q2[2,m]·K2[3,m]}.
   *
   * @param row from 1
   * @param column from 1
   */
  public String formula(int row, int column) {
    return numbered(masked ? step.maskedFormula(row, column) : step.formula(row, column));
  }

  /**
   * What a cell is called on paper: {@code K2[2,3]}, {@code S[2,3] / √d_k}.
   *
   * @param row from 1
   * @param column from 1
   */
  public String cell(int row, int column) {
    return formula(row, column).split(" = ", 2)[0].replace(" is given", "");
  }

  private String numbered(String text) {
    return head == 0 ? text : LETTER.matcher(text).replaceAll("$1$2" + head);
  }

  /**
   * Finds the place that a text names in a problem: {@code head 2 scores}, {@code scores2}, {@code
   * S2}, or a step's name or letter where that says enough.
   */
  public static Optional<Place> named(String text, List<Place> places) {
    String name = text.strip();
    Matcher label = LABEL.matcher(name);
    Matcher numbered = NUMBERED.matcher(name);
    if (label.matches()) {
      return find(label.group(2), Integer.parseInt(label.group(1)), places);
    }
    Optional<Place> plain = find(name, 0, places);
    return plain.isPresent() || !numbered.matches()
        ? plain
        : find(
            numbered.group(1) + (numbered.group(3) == null ? "" : numbered.group(3)),
            Integer.parseInt(numbered.group(2)),
            places);
  }

  private static Optional<Place> find(String step, int head, List<Place> places) {
    return Step.named(step)
        .flatMap(
            found ->
                places.stream()
                    .filter(place -> place.step() == found && place.head() == head)
                    .findFirst());
  }

  /**
   * Finds one of a problem's places to fill in.
   *
   * @throws Problem if there is none; it names them all
   */
  public static Place toFillIn(String text, Example problem) {
    List<Place> places = worked(problem);
    return named(text, places)
        .orElseThrow(
            () ->
                new Problem(
                    "\"%s\" is no step to fill in; those are %s."
                        .formatted(
                            text.strip(),
                            String.join(", ", places.stream().map(Place::label).toList()))));
  }
}
