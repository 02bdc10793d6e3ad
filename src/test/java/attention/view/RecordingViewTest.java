package attention.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.trace.Recording;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

class RecordingViewTest {
  private final Recording recording = new Recording();

  RecordingViewTest() {
    recording.see("queries", Nd4j.create(new double[][] {{1, 0, 1}, {0, 2, 2}}));
    recording.see("weights", Nd4j.create(new double[][] {{0.5, 0.5}, {0.25, 0.75}}));
    recording.see("mystery", Nd4j.create(new double[][] {{3}}));
  }

  @Test
  void stepsFollowOneAnotherWithTheirFormulas() {
    assertThat(RecordingView.of(recording).text())
        .isEqualTo(
            """
            queries  Q = E·W_Qᵀ  2×3
               1  2  3
            1  1  0  1
            2  0  2  2

            weights  A = softmax of each row  2×2
                    1       2
            1  0.5000  0.5000
            2  0.2500  0.7500

            mystery  1×1
               1
            1  3
            """);
  }

  @Test
  void tokensNameRowsEverywhereAndColumnsWhereQueriesMeetKeys() {
    RecordingView view = RecordingView.of(recording).tokens("the", "cat").decimals(2);
    assertThat(view.matrix("queries").text())
        .isEqualTo(
            """
            queries  2×3
                 1  2  3
            the  1  0  1
            cat  0  2  2
            """);
    assertThat(view.matrix("weights").text())
        .isEqualTo(
            """
            weights  2×2
                  the   cat
            the  0.50  0.50
            cat  0.25  0.75
            """);
    assertThatThrownBy(() -> view.matrix("mystery"))
        .hasMessage("mystery has 1 rows, but 2 row names were given: [the, cat]");
  }

  @Test
  void scaledScoresHaveTheFormulasOfThePaper() {
    recording.see("scores", Nd4j.create(new double[][] {{4}}));
    assertThat(RecordingView.of(recording).text())
        .contains("scores  S = similarity of each query to each key  1×1");
    recording.see("scaled", Nd4j.create(new double[][] {{2}}));
    assertThat(RecordingView.of(recording).text())
        .contains(
            "weights  A = softmax(S / √d_k), each row by itself  2×2",
            "scores  S = Q·Kᵀ  1×1",
            "scaled  S / √d_k  1×1");
  }

  @Test
  void aFormulaCanBeReplaced() {
    assertThat(RecordingView.of(recording).formula("queries", "Q = E·W_Q").text())
        .startsWith("queries  Q = E·W_Q  2×3\n");
  }

  @Test
  void htmlIsOneTableAStep() {
    String html = RecordingView.of(recording).html().replaceAll(" style=\"[^\"]*\"", "");
    assertThat(html.split("<table", -1)).hasSize(4);
    assertThat(html)
        .containsSubsequence(
            "<b>queries</b> <span>Q = E·W_Qᵀ  2×3</span>",
            "<b>weights</b> <span>A = softmax of each row  2×2</span>",
            "<b>mystery</b> <span>1×1</span>");
  }
}
