package attention.compile;

import static org.assertj.core.api.Assertions.assertThat;

import attention.verdict.Check;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that hold something else than the class that was asked for. */
class DeclarationsTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{index}")
  @MethodSource("others")
  void another_class_than_asked_for_is_named(String text, String message) {
    NotUsable refused = new Trial(folder).refused(Trial.SOFTMAX, text);

    assertThat(refused.isCompileError()).isFalse();
    assertThat(refused.check())
        .isEqualTo(Check.failed("class", "The file holds the class MySoftmax", message));
  }

  static Stream<Arguments> others() {
    String noClass =
        """
        The file declares no class. Write into it: \
        public class MySoftmax implements Weighting { … }""";
    String notTheStep =
        """
        The class MySoftmax does not implement Weighting. Write: \
        public class MySoftmax implements Weighting.""";
    return Stream.of(
        Arguments.of(
            " \n\t\r\n",
            "The file is empty. Write into it: public class MySoftmax implements Weighting { … }"),
        Arguments.of("// only a comment", noClass),
        Arguments.of("// a comment on a class", noClass),
        Arguments.of("int x = 1;", noClass),
        Arguments.of("module mine { }", noClass),
        Arguments.of("// a class in a module\n module mine { }", noClass),
        Arguments.of(
            "class Softmax { }",
            """
            The file declares Softmax; the exercise needs a class named MySoftmax. Rename it."""),
        Arguments.of(
            "class Softmax { }\nclass Other { }",
            """
            The file declares Softmax and Other; the exercise needs a class named MySoftmax. \
            Rename the one that implements Weighting."""),
        Arguments.of(
            "class Outer { static class Middle { static class MySoftmax { } } int x; }",
            """
            The class MySoftmax stands inside Outer. Move it out, so that no other class is around \
            it."""),
        Arguments.of(
            "package foo;\nclass MySoftmax { }",
            """
            The file begins with package foo; but exercise files have no package line. Remove \
            it."""),
        Arguments.of(
            "package java.lang;\nclass String { }",
            """
            The file begins with package java.lang; but exercise files have no package line. \
            Remove it."""),
        Arguments.of(
            "package attention.weight;\nclass MySoftmax { }",
            """
            The file begins with package attention.weight; but exercise files have no package \
            line. Remove it."""),
        Arguments.of(
            "interface MySoftmax extends attention.weight.Weighting { }",
            """
            MySoftmax is an interface; the exercise needs a class, so that it can create one. \
            Write: public class MySoftmax implements Weighting."""),
        Arguments.of(
            "@interface MySoftmax { }",
            """
            MySoftmax is an annotation; the exercise needs a class, so that it can create one. \
            Write: public class MySoftmax implements Weighting."""),
        Arguments.of(
            "enum MySoftmax { ONE }",
            """
            MySoftmax is an enum; the exercise needs a class, so that it can create one. Write: \
            public class MySoftmax implements Weighting."""),
        Arguments.of(
            "abstract class MySoftmax implements attention.weight.Weighting { }",
            """
            The class MySoftmax is abstract, so no object of it can be created. Remove the word \
            abstract."""),
        Arguments.of("class MySoftmax { void of() { } Foo foo; }", hasTheMethod()),
        Arguments.of("class MySoftmax { Foo foo; }", notTheStep),
        Arguments.of("class MySoftmax extends Thread { }", notTheStep),
        Arguments.of("class MySoftmax implements Runnable { public void run() { } }", notTheStep));
  }

  private static String hasTheMethod() {
    return """
    The class MySoftmax has the method, but does not say that it is a Weighting. Write: \
    public class MySoftmax implements Weighting.""";
  }

  @Test
  void an_error_of_the_compiler_is_told_as_such() {
    NotUsable refused = new Trial(folder).refused(Trial.SOFTMAX, "class MySoftmax {");

    assertThat(refused.isCompileError()).isTrue();
    assertThat(refused.check())
        .isEqualTo(Check.failed("compiles", "It compiles", refused.getMessage()));
  }
}
