package attention.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final Times TIMES = new Times(List.of(0.1, 0.2, 0.7));

  @Test
  void theTargetsStandBelowWhatWasMeasured() {
    List<String> lines =
        Table.lines(
            List.of(
                new Row("save to verdict", TIMES, 0.3, OptionalDouble.of(0.6)),
                new Row("from cold", TIMES, 2.5, OptionalDouble.empty())));

    assertThat(lines.get(0)).contains(" cores, Java " + System.getProperty("java.version") + ", ");
    assertThat(String.join("\n", lines.subList(2, lines.size())))
        .isEqualTo(
            """
            seconds                                   median      95 %       min       max
            save to verdict                            0.200     0.700     0.100     0.700
              target MISSED                          ≤ 0.300   ≤ 0.600
            from cold                                  0.200     0.700     0.100     0.700
              target met                             ≤ 2.500""");
  }

  @Test
  void aTargetIsMetByBothNumbersOrNot() {
    assertThat(new Row("", TIMES, 0.2, OptionalDouble.of(0.7)).met()).isTrue();
    assertThat(new Row("", TIMES, 0.19, OptionalDouble.of(0.7)).met()).isFalse();
    assertThat(new Row("", TIMES, 0.2, OptionalDouble.of(0.69)).met()).isFalse();
  }
}
