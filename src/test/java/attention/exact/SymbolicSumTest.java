package attention.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.factory.Nd4j;

class SymbolicSumTest {
  @ParameterizedTest(name = "({0})·({1}) = {2}")
  @CsvSource({
    "e1,           e1,           e1·e1",
    "e1,           e2,           e1·e2",
    "e2,           e1,           e1·e2",
    "e1 + e3,      e1 + e2,      e1·e1 + e1·e2 + e1·e3 + e2·e3",
    "e1 + e2,      e1 + e2,      e1·e1 + 2 e1·e2 + e2·e2",
    "2 e1 + 3 e2,  5 e1,         10 e1·e1 + 15 e1·e2",
    "e10,          e2,           e2·e10",
  })
  void multiplies_term_by_term(String left, String right, String product) {
    assertThat(SymbolicSum.parse(left).dot(SymbolicSum.parse(right))).hasToString(product);
  }

  @Test
  void scores_stand_one_row_a_query_and_one_column_a_key() {
    List<SymbolicSum> queries = List.of(SymbolicSum.parse("e1"), SymbolicSum.parse("e2 + e3"));
    List<SymbolicSum> keys = List.of(SymbolicSum.parse("2 e1"), SymbolicSum.parse("e3"));
    assertThat(TokenPolynomial.texts(SymbolicSum.scores(queries, keys)))
        .isEqualTo(
            List.of(List.of("2 e1·e1", "e1·e3"), List.of("2 e1·e2 + 2 e1·e3", "e2·e3 + e3·e3")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"e1", "2 e1", "e1 + e3", "e1 + 2 e3"})
  void writes_what_it_reads(String text) {
    assertThat(SymbolicSum.parse(text)).hasToString(text);
  }

  @Test
  void order_and_repetition_of_terms_do_not_matter() {
    assertThat(SymbolicSum.parse("e3 + e1 + e1"))
        .isEqualTo(SymbolicSum.parse("2 e1 + e3"))
        .hasSameHashCodeAs(SymbolicSum.parse("2 e1 + e3"))
        .isNotEqualTo(SymbolicSum.parse("e1 + e3"));
  }

  @Test
  void a_row_of_weights_becomes_a_sum() {
    assertThat(SymbolicSum.rowsOf(Nd4j.create(new double[][] {{1, 0, 2}, {0, 0, 0}, {0, -3, 1}})))
        .map(SymbolicSum::toString)
        .containsExactly("e1 + 2 e3", "0", "-3 e2 + e3");
  }

  @Test
  void terms_that_cancel_vanish_from_the_product() {
    SymbolicSum difference = SymbolicSum.rowsOf(Nd4j.create(new double[][] {{1, -1}})).get(0);
    assertThat(difference.dot(SymbolicSum.parse("e1 + e2"))).hasToString("e1·e1 + -1 e2·e2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e0", "0 e1", "e1+e2", "e1 + ", "x", "2e1", "e1 - e2"})
  void refuses_what_is_no_sum_of_tokens(String text) {
    assertThatThrownBy(() -> SymbolicSum.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not a term such as e1 or 2 e3");
  }

  @Test
  void refuses_weights_that_are_not_whole_numbers() {
    assertThatThrownBy(() -> SymbolicSum.rowsOf(Nd4j.create(new double[][] {{1, 0}, {0, 0.5}})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights[2,2] is 0.5; a sum of tokens takes whole numbers");
  }
}
