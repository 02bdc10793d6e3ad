package attention.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {
  @ParameterizedTest(name = "{0} threads, {1} runs")
  @CsvSource({
    "0, 15, '--threads needs a number from 1 to 1000, not 0.'",
    "-2, 15, '--threads needs a number from 1 to 1000, not -2.'",
    "1001, 15, '--threads needs a number from 1 to 1000, not 1001.'",
    "2, 0, '--runs needs a number from 1 to 1000, not 0.'"
  })
  void whatCannotBeMeasuredIsRefused(int threads, int runs, String message) {
    assertThatThrownBy(() -> request(threads, runs, List.of()))
        .isInstanceOf(Problem.class)
        .hasMessage(message);
  }

  @Test
  void aRungIsChosenByAPartOfItsTitle() {
    Request request = request(1, 1, List.of("nd4j", " Loops"));

    assertThat(request.wants("ND4J, textbook")).isTrue();
    assertThat(request.wants("three loops")).isTrue();
    assertThat(request.wants("blocked")).isFalse();
    assertThat(request(1, 1, List.of()).wants("anything")).isTrue();
  }

  @Test
  void aPartThatNoTitleHasIsAnsweredWithTheTitles() {
    Request request = request(1, 1, List.of("loops", "lops"));

    assertThatCode(() -> request.requireKnown(List.of("loops", "lops"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> request.requireKnown(List.of("three loops", "blocked")))
        .isInstanceOf(Problem.class)
        .hasMessage("No rung has \"lops\" in its title. The titles: three loops; blocked.");
  }

  private static Request request(int threads, int runs, List<String> rungs) {
    return new Request(Work.standard(), threads, runs, rungs, false, false);
  }
}
