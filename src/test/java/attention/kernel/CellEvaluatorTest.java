package attention.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CellEvaluatorTest {
  private static CellEvaluator evaluator;

  @BeforeAll
  static void start() {
    evaluator = new CellEvaluator(System.getProperty("java.class.path"));
  }

  @AfterAll
  static void close() {
    evaluator.close();
  }

  @Test
  void a_cell_gives_the_value_of_its_last_expression() {
    assertThat(evaluator.evaluate(1, "int three = 3;\nthree + 4")).isEqualTo(7);
    assertThat(evaluator.evaluate(1, "three * 2; // with a comment behind")).isEqualTo(6);
    assertThat(evaluator.evaluate(1, "three")).isEqualTo(3);
  }

  @Test
  void a_cell_that_ends_otherwise_gives_nothing() {
    assertThat(evaluator.evaluate(1, "")).isNull();
    assertThat(evaluator.evaluate(1, "// only a comment")).isNull();
    assertThat(evaluator.evaluate(1, "int four = 4;")).isNull();
    assertThat(evaluator.evaluate(1, "int five = 4; five = 5")).isNull();
    assertThat(evaluator.evaluate(1, "5 + 5;\nif (false) { }")).isNull();
  }

  @Test
  void the_packages_that_ijava_imports_are_there_and_no_others() {
    assertThat(evaluator.evaluate(1, "new ArrayList<String>().size()")).isEqualTo(0);
    assertThat(lines(1, "IntStream.range(0, 3)"))
        .startsWith("cell [1], line 1: cannot find symbol");
  }

  @Test
  void types_and_methods_may_name_what_the_cell_defines_further_down() {
    String cell =
        """
        class Egg { Hen hen; }
        class Hen { Egg egg; }
        int first() { return second(); }
        int second() { return 2; }
        first()""";

    assertThat(evaluator.evaluate(1, cell)).isEqualTo(2);
  }

  @Test
  void what_is_defined_nowhere_is_named_at_the_end_of_the_cell() {
    assertThat(lines(8, "\nclass Nest { Bird bird; }"))
        .isEqualTo("cell [8], line 2: type Nest needs class Bird, which is not defined.");
    assertThat(lines(9, "int sing() { return voice(); }\nsing()"))
        .isEqualTo("cell [9], line 1: method sing needs method voice(), which is not defined.");
  }

  @Test
  void code_that_does_not_compile_is_shown_with_its_line_and_carets() {
    assertThat(lines(3, "int good = 1;\n\n  // look:\n\tint bad = \"text\";"))
        .isEqualTo(
            """
            cell [3], line 4: incompatible types: java.lang.String cannot be converted to int
                \tint bad = "text";
                \t          ^^^^^^""");
  }

  @Test
  void a_cell_that_breaks_off_is_said_to() {
    assertThat(lines(4, "for (int i = 0; i < 3; i++) {"))
        .isEqualTo(
            """
            cell [4], line 1: reached end of file while parsing
                for (int i = 0; i < 3; i++) {
                                             ^""");
  }

  @Test
  void an_exception_is_shown_with_its_cause_and_the_lines_of_the_cells_on_the_way() {
    evaluator.evaluate(5, "/* two lines\n of comment */ int divide(int by) {\n  return 1 / by;\n}");
    String cell =
        """

        // a comment
        void outer() {
          try {
            divide(0);
          } catch (ArithmeticException e) {
            throw new IllegalStateException("no result", e);
          }
        }
        /* another */
        outer();""";

    assertThat(lines(6, cell))
        .isEqualTo(
            """
            IllegalStateException: no result
                at cell [6], line 7, in outer
                at cell [6], line 11
            caused by ArithmeticException: / by zero
                at cell [5], line 3, in divide
                at cell [6], line 5, in outer
                at cell [6], line 11""");
  }

  @Test
  void an_endless_recursion_is_shown_by_both_its_ends() {
    String shown = lines(7, "int down(int n) { return down(n + 1); }\ndown(0)");

    assertThat(shown).startsWith("StackOverflowError\n    at cell [7], line 1, in down");
    assertThat(shown.lines()).hasSize(13);
    assertThat(shown).contains("more …");
  }

  @Test
  void what_ran_before_the_failure_stays() {
    lines(1, "int kept = 12;\nint lost = 1 / 0;\nint never = 3;");

    assertThat(evaluator.evaluate(2, "kept")).isEqualTo(12);
    assertThat(lines(3, "never")).startsWith("cell [3], line 1: cannot find symbol");
  }

  @Test
  void the_value_of_a_cell_is_let_go_of() throws InterruptedException {
    assertGone(new WeakReference<>(evaluator.evaluate(1, "new byte[1000]")));
  }

  @Test
  void the_value_of_a_variable_declared_again_is_let_go_of() throws InterruptedException {
    evaluator.evaluate(1, "byte[] block = new byte[1000];");
    var before = new WeakReference<>(evaluator.evaluate(1, "block"));
    // Not the same text again: that would merely run the first declaration once more.
    evaluator.evaluate(1, "byte[] block = new byte[2000];");

    assertThat(evaluator.evaluate(1, "block.length")).isEqualTo(2000);
    assertGone(before);
  }

  private static void assertGone(WeakReference<Object> value) throws InterruptedException {
    for (int i = 0; i < 50 && value.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(value.get()).isNull();
  }

  private static String lines(int cell, String code) {
    StringBuilder shown = new StringBuilder();
    assertThatThrownBy(() -> evaluator.evaluate(cell, code))
        .isInstanceOfSatisfying(
            CellError.class, error -> shown.append(String.join("\n", error.lines())));
    return shown.toString();
  }
}
