package attention.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import attention.assignment.Credit;
import attention.assignment.Work;
import attention.verdict.Check;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
  @ParameterizedTest
  @CsvSource({
    "CHECKS, 3, 3, 10, 10",
    "CHECKS, 2, 3, 10, 6.67",
    "CHECKS, 1, 8, 1, 0.13",
    "CHECKS, 0, 3, 10, 0",
    "ALL_OR_NOTHING, 2, 3, 10, 0",
    "ALL_OR_NOTHING, 3, 3, 2.5, 2.5"
  })
  void marksAreTheShareOfTheChecksThatPassed(
      Credit credit, int passed, int all, double worth, double earned) {
    List<Check> checks =
        Stream.of(
                Collections.nCopies(passed, Check.passed("a", "A")),
                Collections.nCopies(all - passed, Check.failed("b", "B", "no")))
            .flatMap(List::stream)
            .toList();

    assertThat(Marks.of(new Work("04-softmax", worth), credit, checks)).isEqualTo(earned);
  }
}
