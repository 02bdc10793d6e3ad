package attention.bench;

import static org.assertj.core.api.Assertions.assertThat;

import attention.check.MarkStatus;
import attention.check.Marker;
import attention.check.StepMark;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckingBenchTest {
  private static final int SHEETS = 12;

  @Test
  void sheetsAreTimedWithAndWithoutReading() {
    List<Row> rows = CheckingBench.rows(SHEETS);

    assertThat(rows)
        .extracting(Row::what)
        .containsExactly("12 sheets read and marked", "12 sheets marked, not read");
    assertThat(rows).allSatisfy(row -> assertThat(row.times().min()).isPositive());
    assertThat(rows).extracting(Row::median).containsOnly(10.0);
  }

  @Test
  void everySecondSheetHasOneWrongStep() {
    assertThat(IntStream.range(0, SHEETS).mapToObj(CheckingBenchTest::wrongSteps))
        .containsExactly(0L, 1L, 0L, 1L, 0L, 1L, 0L, 1L, 0L, 1L, 0L, 1L);
  }

  private static long wrongSteps(int number) {
    return Marker.mark(DrawnSheet.of(number).sheet()).steps().stream()
        .map(StepMark::status)
        .filter(status -> status == MarkStatus.WRONG)
        .count();
  }
}
