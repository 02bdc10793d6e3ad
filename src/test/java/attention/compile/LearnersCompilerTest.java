package attention.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import attention.weight.Weighting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnersCompilerTest {
  private static final String GOOD = Trial.softmax("    return scores.mul(2);");

  @TempDir Path folder;

  @Test
  void a_file_becomes_a_class_that_can_be_created() throws Exception {
    Class<?> learners = new Trial(folder).compiled(Trial.SOFTMAX, GOOD);

    assertThat(Trial.SOFTMAX.constructorOf(learners).newInstance()).isInstanceOf(Weighting.class);
  }

  @Test
  void every_compilation_gives_a_new_class() throws NotUsable {
    Trial trial = new Trial(folder);

    assertThat(trial.compiled(Trial.SOFTMAX, GOOD))
        .isNotSameAs(trial.compiled(Trial.SOFTMAX, GOOD));
  }

  @Test
  void the_file_may_have_another_name_than_its_class() throws Exception {
    Path file = Files.writeString(folder.resolve("wrong7.java"), GOOD);

    assertThat(new Trial(folder).compiled(Trial.SOFTMAX, file).getName()).isEqualTo("MySoftmax");
  }

  @Test
  void a_stack_trace_names_the_file_and_the_line() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("my try.java"), Trial.softmax("throw new RuntimeException();"));
    Class<?> learners = new Trial(folder).compiled(Trial.SOFTMAX, file);
    Weighting softmax = (Weighting) Trial.SOFTMAX.constructorOf(learners).newInstance();

    assertThatThrownBy(() -> softmax.of(null))
        .satisfies(
            thrown ->
                assertThat(thrown.getStackTrace()[0]).hasToString("MySoftmax.of(my try.java:8)"));
  }

  @Test
  void nothing_runs_before_the_class_is_used() throws Exception {
    String text = Trial.softmax("return null; }\n static { if (true) throw new Error(\"ran\");");
    Class<?> learners = new Trial(folder).compiled(Trial.SOFTMAX, text);

    assertThatThrownBy(() -> Trial.SOFTMAX.constructorOf(learners).newInstance())
        .isInstanceOf(Error.class)
        .hasMessage("ran");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return new Other().twice(scores); } }\n class Other { INDArray twice(INDArray a) { return a;",
        "return new java.util.ArrayList<INDArray>() {{ add(scores); }}.get(0);",
        "java.util.List raw = new java.util.ArrayList(); raw.add(1); return scores;",
        "new java.util.Date(1, 1, 1); return scores;",
        "\\u0072eturn scores;"
      })
  void helping_classes_warnings_and_escapes_are_fine(String statements) throws NotUsable {
    assertThat(new Trial(folder).compiled(Trial.SOFTMAX, Trial.softmax(statements))).isPublic();
  }

  @Test
  void a_byte_order_mark_and_windows_lines_are_fine() throws NotUsable {
    String text = "\uFEFF" + GOOD.replace("\n", "\r\n");

    assertThat(new Trial(folder).compiled(Trial.SOFTMAX, text)).isPublic();
  }

  @Test
  void an_error_in_windows_lines_is_placed_right() {
    String text = "\uFEFF" + Trial.softmax("\treturn x;").replace("\n", "\r\n");

    assertThat(new Trial(folder).refused(Trial.SOFTMAX, text).getMessage())
        .startsWith("MySoftmax.java:8:9: cannot find symbol")
        .contains("\n        return x;\n               ^\n");
  }

  @Test
  void an_expression_too_deep_for_the_compiler_is_an_error_of_its_own() {
    String deep = "int n = " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "; return scores;";

    assertThat(new Trial(folder).saidOf(deep))
        .isEqualTo(
            """
            An expression in this file is nested so deeply that the compiler gives up. Divide it \
            into several statements.""");
    assertThat(new Trial(folder).saidOf("return;")).contains("missing return value");
  }

  @Test
  void a_method_too_large_for_java_is_an_error_of_the_compiler() {
    assertThat(
            new Trial(folder)
                .saidOf("int n = 1; " + "n = n * 3 + n;".repeat(12_000) + "return scores;"))
        .contains("code too large");
  }

  @Test
  void a_class_of_the_file_comes_before_one_of_the_same_name_in_the_course() throws Exception {
    String name = Trial.class.getName();
    try (InputStream bytes = Trial.class.getResourceAsStream("Trial.class")) {
      ClassLoader loader = new LearnersClassLoader(Map.of(name, bytes.readAllBytes()));

      assertThat(loader.loadClass(name).getClassLoader()).isSameAs(loader);
      assertThat(loader.loadClass(Wanted.class.getName())).isSameAs(Wanted.class);
    }
  }

  @Test
  void course_and_nd4j_are_found_where_the_class_path_does_not_name_them() throws Exception {
    String classPath = System.getProperty("java.class.path");
    System.setProperty("java.class.path", "elsewhere.jar");
    try {
      Path file = Files.writeString(folder.resolve("MySoftmax.java"), GOOD);

      assertThat(new LearnersCompiler().compile(file, Trial.SOFTMAX).getName())
          .isEqualTo("MySoftmax");
    } finally {
      System.setProperty("java.class.path", classPath);
    }
  }

  @Test
  void what_is_no_file_is_said_to_be_none() {
    Path missing = folder.resolve("Missing.java");

    assertThatThrownBy(() -> new Trial(folder).compiled(Trial.SOFTMAX, missing))
        .isInstanceOf(Problem.class)
        .hasMessage("There is no file %s. Check the name and the folder.".formatted(missing));
    assertThatThrownBy(() -> new Trial(folder).compiled(Trial.SOFTMAX, folder))
        .isInstanceOf(Problem.class)
        .hasMessage("%s is a folder. Name the Java file in it.".formatted(folder));
  }

  @Test
  void what_is_not_utf_8_is_said_not_to_be() throws IOException {
    Path file = folder.resolve("MySoftmax.java");
    Files.write(file, "// Größe".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> new Trial(folder).compiled(Trial.SOFTMAX, file))
        .isInstanceOfSatisfying(NotUsable.class, no -> assertThat(no.isCompileError()).isTrue())
        .hasMessage(
            "MySoftmax.java is not UTF-8 text. Save it as UTF-8; editors offer this as the encoding.");
  }

  @Test
  void a_file_far_too_large_is_not_read() throws IOException {
    Path file = Files.writeString(folder.resolve("MySoftmax.java"), " ".repeat(2_000_000));

    assertThatThrownBy(() -> new Trial(folder).compiled(Trial.SOFTMAX, file))
        .isInstanceOfSatisfying(NotUsable.class, no -> assertThat(no.isCompileError()).isTrue())
        .hasMessage(
            """
            MySoftmax.java holds 2000 kB, too much for an exercise (at most 1000 kB). Is it the \
            right file?""");
  }
}
