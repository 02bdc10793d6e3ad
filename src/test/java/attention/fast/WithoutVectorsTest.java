package attention.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attention.head.AttentionFunction;
import attention.process.Command;
import attention.process.Command.Outcome;
import attention.process.Machine;
import attention.testing.RoundingBound;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** In a Java of its own, since what a Java can do is found out once. */
class WithoutVectorsTest {
  static Stream<Arguments> javasAndReasons() {
    return Stream.of(
        Arguments.of(
            new String[] {"-Xmx256m"},
            "this Java runs without jdk.incubator.vector: start it with --add-modules jdk.incubator.vector"),
        Arguments.of(
            new String[] {"--add-modules", "jdk.incubator.vector", "-XX:TieredStopAtLevel=1"},
            "this Java runs with its quick compiler alone"));
  }

  @ParameterizedTest
  @MethodSource("javasAndReasons")
  void nd4jCalculatesAndThatIsSaidOnce(String[] options, String reason) {
    Outcome outcome =
        Command.of(Path.of("").toAbsolutePath(), Machine.java().toString())
            .and(options)
            .and("-cp", System.getProperty("java.class.path"), OneCall.class.getName())
            .run(Duration.ofMinutes(2));

    assertThat(outcome.good()).as(outcome.err()).isTrue();
    assertThat(outcome.err())
        .containsOnlyOnce(
            "attention: no vector instructions, since "
                + reason
                + ". ND4J calculates in their place.");
    INDArray tokens = OneCall.tokens();
    double[] expected =
        AttentionFunction.scaledDotProduct().of(tokens, tokens, tokens).getRow(0).toDoubleVector();
    double[] found =
        Arrays.stream(outcome.out().strip().replaceAll("[\\[\\]]", "").split(", "))
            .mapToDouble(Double::parseDouble)
            .toArray();
    assertThat(found)
        .containsExactly(expected, within(RoundingBound.ofAttention(tokens, tokens, tokens)));
  }
}
