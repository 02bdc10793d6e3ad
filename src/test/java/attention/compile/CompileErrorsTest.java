package attention.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileErrorsTest {
  @TempDir Path folder;

  @Test
  void an_error_is_a_place_the_compilers_words_the_line_a_caret_and_a_sentence() {
    assertThat(new Trial(folder).saidOf("    return Transforms.exp(scores);"))
        .isEqualTo(
            """
            MySoftmax.java:8:12: cannot find symbol
              symbol:   variable Transforms
              location: class MySoftmax
                    return Transforms.exp(scores);
                           ^
            Transforms is not imported. Add at the top of the file: \
            import org.nd4j.linalg.ops.transforms.Transforms;""");
  }

  @Test
  void three_errors_are_shown_and_the_others_counted() {
    assertThat(new Trial(folder).saidOf("a();\nb();\nc();\nd();\ne();"))
        .contains("method a()", "method b()", "method c()")
        .doesNotContain("method d()")
        .endsWith("\n\nand 2 more");
  }

  @Test
  void a_line_that_is_not_java_is_one_error() {
    assertThat(new Trial(folder).saidOf("int class = 1;"))
        .isEqualTo(
            """
            MySoftmax.java:8:1: not a statement
                int class = 1;
                ^
            This line calculates something and drops it, or is unfinished. Assign the value, return \
            it, or call a method.""");
  }

  @Test
  void a_comment_without_end_is_not_also_a_missing_brace() {
    assertThat(new Trial(folder).saidOf("/* until"))
        .isEqualTo(
            """
            MySoftmax.java:8:1: unclosed comment
                /* until
                ^
            A comment that begins with /* must end with */.""");
  }

  @Test
  void an_error_that_needs_no_sentence_stands_for_itself() {
    assertThat(new Trial(folder).saidOf("break;"))
        .isEqualTo(
            """
            MySoftmax.java:8:1: break outside switch or loop
                break;
                ^""");
  }

  @Test
  void of_many_candidates_only_the_sentence_speaks() {
    assertThat(new Trial(folder).saidOf("return scores.mul(1, 2, 3);"))
        .isEqualTo(
            """
            MySoftmax.java:8:14: no suitable method found for mul(int,int,int)
                return scores.mul(1, 2, 3);
                             ^
            mul exists, but takes other arguments: mul(Number) or mul(Number, INDArray) or \
            mul(INDArray) or mul(INDArray, INDArray).""");
  }

  @Test
  void the_compiler_speaks_english_whatever_the_machine_speaks() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    try {
      assertThat(new Trial(folder).saidOf("return scores * 2;"))
          .contains("bad operand types for binary operator '*'");
    } finally {
      Locale.setDefault(before);
    }
  }
}
