package attention.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class TokenPolynomialTest {
  private static final INDArray SMALL_INTEGERS =
      Nd4j.create(new double[][] {{1, 0, 1}, {0, 2, 0}, {1, 1, 1}});

  @ParameterizedTest(name = "{0} is {1} for small integers")
  @CsvSource({
    "e1·e1, 2",
    "e1·e2, 0",
    "e1·e3, 2",
    "e2·e2, 4",
    "e2·e3, 2",
    "e3·e3, 3",
    "2 e1·e3 + 5 e2·e2, 24",
  })
  void takes_the_tokens_vectors(String polynomial, double value) {
    assertThat(TokenPolynomial.parse(polynomial).at(SMALL_INTEGERS)).isEqualTo(value);
  }

  @Test
  void the_order_within_a_product_does_not_matter() {
    assertThat(TokenPolynomial.parse("e2·e1 + e1·e2"))
        .isEqualTo(TokenPolynomial.parse("2 e1·e2"))
        .hasSameHashCodeAs(TokenPolynomial.parse("2 e1·e2"))
        .isNotEqualTo(TokenPolynomial.parse("e1·e2"))
        .hasToString("2 e1·e2");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"e1·e1, true", "e1·e2, false", "e1·e2 + 3 e2·e2, true", "e1·e2 + e2·e3, false"})
  void knows_a_square(String polynomial, boolean square) {
    assertThat(TokenPolynomial.parse(polynomial).hasSquare()).isEqualTo(square);
  }

  @Test
  void nothing_is_zero() {
    assertThat(TokenPolynomial.ZERO).hasToString("0");
    assertThat(TokenPolynomial.ZERO.at(SMALL_INTEGERS)).isZero();
  }

  @Test
  void a_token_without_a_vector_is_named() {
    assertThatThrownBy(() -> TokenPolynomial.parse("e1·e4").at(SMALL_INTEGERS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no e4 among 3 embeddings");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e1", "e1·e0", "0 e1·e2", "e1*e2", "e1·e2 - e1·e3"})
  void refuses_what_is_no_sum_of_products(String text) {
    assertThatThrownBy(() -> TokenPolynomial.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not a term such as e1·e2 or 2 e3·e3");
  }
}
