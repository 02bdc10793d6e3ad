package attention.compile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import attention.embed.Embedding;
import attention.gradient.AttentionGradient;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StepMethodsTest {
  private static final String CANNOT =
      "of(INDArray) in MySoftmax cannot implement of(INDArray) in Weighting\n";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("methods")
  void a_method_that_is_not_the_steps_is_explained(String method, String words, String sentence) {
    String text =
        """
        import attention.weight.Weighting;
        import org.nd4j.linalg.api.ndarray.INDArray;
        class MySoftmax implements Weighting {
          %s { return null; }
        }
        """
            .formatted(method);

    assertThat(new Trial(folder).refused(Trial.SOFTMAX, text).getMessage())
        .containsOnlyOnce("^")
        .contains(words)
        .endsWith("^\n" + sentence);
  }

  @Test
  void a_class_that_has_the_method_but_names_another_interface_is_told_so() {
    String text =
        """
        import org.nd4j.linalg.api.ndarray.INDArray;
        class MySoftmax implements attention.mix.Mixing {
          public INDArray of(INDArray scores) { return scores; }
        }
        """;

    assertThat(new Trial(folder).refused(Trial.SOFTMAX, text).getMessage())
        .endsWith(
            """
            MySoftmax has the method that Weighting needs, but names another interface. Write: \
            public class MySoftmax implements Weighting.""");
  }

  static Stream<Arguments> methods() {
    String missing =
        "MySoftmax is not abstract and does not override abstract method of(INDArray) in Weighting";
    String needed =
        """
        Weighting needs the method public INDArray of(INDArray scores), and MySoftmax has none.""";
    return Stream.of(
        Arguments.of("public String toString()", missing, needed),
        Arguments.of(
            "public INDArray softmax(INDArray scores)",
            missing,
            needed + " It has softmax(INDArray): rename it to of."),
        Arguments.of(
            "@Override public INDArray softmax(INDArray scores)",
            missing,
            needed + " It has softmax(INDArray): rename it to of."),
        Arguments.of(
            "public INDArray of(double[][] scores)",
            missing,
            needed + " It has of(double[][]): give it those parameters."),
        Arguments.of(
            "public INDArray of(org.nd4j.linalg.api.ndarray.INDArray scores, int axis)",
            missing,
            needed + " It has of(INDArray, int): give it those parameters."),
        Arguments.of(
            "public double[][] of(INDArray scores)",
            CANNOT + "  return type double[][] is not compatible with INDArray",
            """
            The method must return what Weighting promises. Begin it with: public INDArray \
            of(INDArray scores)"""),
        Arguments.of(
            "INDArray of(INDArray scores)",
            CANNOT + "  attempting to assign weaker access privileges; was public",
            """
            A method of an interface is public. Begin it with: public INDArray of(INDArray \
            scores)"""),
        Arguments.of(
            "public static INDArray of(INDArray scores)",
            CANNOT + "  overriding method is static",
            """
            The method belongs to an object. Remove the word static: public INDArray of(INDArray \
            scores)"""),
        Arguments.of(
            "public INDArray of(INDArray scores) throws Exception",
            CANNOT + "  overridden method does not throw Exception",
            "Weighting allows no throws here. Remove it, and catch the exception inside."),
        Arguments.of(
            "public INDArray of(INDArray scores) { return null; }\n"
                + "  @Override public INDArray help(INDArray scores)",
            "method does not override or implement a method from a supertype",
            """
            @Override promises that Weighting has this method; what it has is public INDArray \
            of(INDArray scores). Correct the name or the parameters, or remove @Override."""));
  }

  @Test
  void an_interface_that_is_extended_should_be_implemented() {
    String text = "class MySoftmax extends attention.weight.Weighting { }";

    assertThat(new Trial(folder).refused(Trial.SOFTMAX, text).getMessage())
        .endsWith(
            """
            An interface is not extended but implemented. Write: \
            public class MySoftmax implements Weighting""");
  }

  @Test
  void type_arguments_are_shown_too() {
    Wanted embedding = new Wanted("MyEmbedding", Embedding.class, List.of());

    assertThat(new StepMethods(embedding, Optional.empty()).all())
        .isEqualTo("public INDArray of(List<String> tokens)");
  }

  @Test
  void of_several_methods_the_one_that_the_compiler_names_is_explained_and_the_rest_listed() {
    assertThat(saidOf("public INDArray weights(INDArray values, INDArray dContext)"))
        .containsPattern("AttentionGradient needs the method public INDArray (?!weights)")
        .doesNotContain("rename it")
        .containsPattern("It lacks these, too: (\\w+, ){3}\\w+\\.$");
  }

  @Test
  void a_method_that_is_written_is_not_taken_for_one_that_is_missing() {
    assertThat(saidOf(all().replace("INDArray keys(", "INDArray dK(")))
        .endsWith(
            """
            AttentionGradient needs the method public INDArray keys(INDArray dScores, INDArray \
            queries), and MyGradient has none. It has dK(INDArray, INDArray): rename it to keys.""");
  }

  @Test
  void of_several_methods_the_wrong_one_is_shown() {
    assertThat(saidOf(all().replace("public INDArray queries(", "INDArray queries(")))
        .endsWith(
            """
            A method of an interface is public. Begin it with: public INDArray queries(INDArray \
            dScores, INDArray keys)""");
  }

  @Test
  void a_method_of_the_wrong_type_is_explained_once() {
    String wrong = "@Override " + all().replace("public INDArray values(", "public Object values(");

    assertThat(saidOf(wrong))
        .containsOnlyOnce("^")
        .endsWith(
            """
            The method must return what AttentionGradient promises. Begin it with: public INDArray \
            values(INDArray weights, INDArray dContext)""");
  }

  @Test
  void where_there_are_several_methods_an_override_too_many_lists_them() {
    assertThat(saidOf(all() + "\n@Override public INDArray help()"))
        .endsWith(
            """
            @Override promises that AttentionGradient has this method; what it has is embeddings, \
            keys, queries, scores, values, weights. Correct the name or the parameters, or remove \
            @Override.""");
  }

  /** The methods of {@link AttentionGradient}, a line each, without their bodies. */
  private static String all() {
    return """
    public INDArray values(INDArray weights, INDArray dContext)
    public INDArray weights(INDArray values, INDArray dContext)
    public INDArray scores(INDArray weights, INDArray dWeights)
    public INDArray queries(INDArray dScores, INDArray keys)
    public INDArray keys(INDArray dScores, INDArray queries)
    public INDArray embeddings(INDArray a, INDArray b, INDArray c, INDArray d, INDArray e, INDArray f)""";
  }

  private String saidOf(String methods) {
    String text =
        """
        import attention.gradient.AttentionGradient;
        import org.nd4j.linalg.api.ndarray.INDArray;
        class MyGradient implements AttentionGradient {
        %s
        }
        """
            .formatted(
                methods.lines().map(each -> each + " { return null; }").collect(joining("\n")));
    return new Trial(folder)
        .refused(new Wanted("MyGradient", AttentionGradient.class, List.of()), text)
        .getMessage();
  }
}
