package attention.view;

import attention.derive.Decimal;
import attention.derive.Step;
import attention.trace.Recording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All steps of a recorded calculation, one matrix below another, each with its formula.
 *
 * <pre>{@code
 * Recording recording = new Recording();
 * attention.of(embeddings, recording);
 * RecordingView.of(recording).tokens("the", "cat", "sat")
 * }</pre>
 */
public final class RecordingView implements Shown {
  /** Where nothing was scaled, the scores may be similarities of any kind. */
  private static final Map<String, String> OTHER_SIMILARITY =
      Map.of(
          "scores", "S = similarity of each query to each key",
          "weights", "A = softmax of each row");

  private final Recording recording;
  private final List<String> tokens;
  private final Map<String, String> formulas; // in place of the paper's
  private final int decimals;

  private RecordingView(
      Recording recording, List<String> tokens, Map<String, String> formulas, int decimals) {
    this.recording = recording;
    this.tokens = tokens;
    this.formulas = formulas;
    this.decimals = decimals;
  }

  /** Shows what a recording holds when it is shown, with the formulas of the paper. */
  public static RecordingView of(Recording recording) {
    return new RecordingView(recording, List.of(), Map.of(), Decimal.DECIMALS);
  }

  /** Names the rows of every step, and the columns of scores, scaled scores and weights. */
  public RecordingView tokens(List<String> names) {
    return new RecordingView(recording, List.copyOf(names), formulas, decimals);
  }

  /** As {@link #tokens(List)}. */
  public RecordingView tokens(String... names) {
    return tokens(List.of(names));
  }

  /** Writes another formula beside a step, where it was computed otherwise than in the paper. */
  public RecordingView formula(String step, String formula) {
    Map<String, String> changed = new HashMap<>(formulas);
    changed.put(step, formula);
    return new RecordingView(recording, tokens, Map.copyOf(changed), decimals);
  }

  /** Chooses the decimals, 0 to 17, of numbers that are not all integers. */
  public RecordingView decimals(int wanted) {
    NumberCells.requireDecimals(wanted);
    return new RecordingView(recording, tokens, formulas, wanted);
  }

  /**
   * One step as a matrix.
   *
   * @param step one of the recording's steps
   * @throws attention.tensor.ShapeException if it is a batch
   * @throws IllegalArgumentException if there is no such step, or the tokens are not as many
   */
  public MatrixView matrix(String step) {
    return matrix(step, step);
  }

  @Override
  public String text() {
    return recording.steps().stream()
        .map(step -> matrix(step, (step + "  " + formula(step)).strip()).text())
        .collect(Collectors.joining("\n"));
  }

  /** All steps in order. */
  public String html() {
    return recording.steps().stream()
        .map(step -> MatrixHtml.of(matrix(step), formula(step)))
        .collect(Collectors.joining());
  }

  @Override
  public List<Form> forms() {
    return List.of(Form.html(html()));
  }

  /** The text form. */
  @Override
  public String toString() {
    return text();
  }

  private String formula(String step) {
    String paper = Step.named(step).map(Step::formula).orElse("");
    boolean scaled = recording.steps().contains(Step.SCALED.label());
    return formulas.getOrDefault(step, scaled ? paper : OTHER_SIMILARITY.getOrDefault(step, paper));
  }

  private MatrixView matrix(String step, String name) {
    MatrixView matrix = MatrixView.of(name, recording.get(step)).decimals(decimals);
    if (tokens.isEmpty()) {
      return matrix;
    }
    boolean queryByKey = Step.named(step).filter(Step::isQueryByKey).isPresent();
    return queryByKey ? matrix.rows(tokens).columns(tokens) : matrix.rows(tokens);
  }
}
