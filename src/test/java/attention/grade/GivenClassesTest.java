package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.compile.LearnersCompiler;
import attention.compile.NotUsable;
import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.lesson.Lesson;
import attention.task.GivenClasses;
import attention.task.Tasks;
import attention.trial.BareRun;
import attention.trial.ProbeFormat;
import attention.trial.TrialFormat;
import attention.trial.Trials;
import attention.verdict.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where strangers' classes are tried there is all they need, and no answer. */
class GivenClassesTest {
  @TempDir Path folder;

  static Stream<Lesson> lessons() {
    return Exercises.all().stream().map(Exercise::lesson);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void aSolutionPassesWhereNothingElseOfTheCourseIs(Lesson lesson) throws Exception {
    Exercise<?> exercise = Exercises.of(lesson);
    String program = BareRun.class.getName();
    Map<String, byte[]> there = new HashMap<>(GivenClasses.with(exercise.task(), program));
    there.putAll(compiled(solution(lesson)));
    Trials trials = answers(new Only(there), exercise);
    assertThat(Judge.of(exercise, trials).status()).isEqualTo(Status.PASSED);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void noAnswerIsThereBeforeItsLessonIsOver(Lesson lesson) {
    Set<String> there = GivenClasses.with(Tasks.of(lesson), BareRun.class.getName()).keySet();
    assertThat(there)
        .noneMatch(
            name -> name.matches("attention\\.(exercise|grade|mistake|exact|derive|check)\\..*"));
    lessons()
        .filter(open -> open.compareTo(lesson) >= 0)
        .map(Exercises::of)
        .forEach(exercise -> assertThat(there).doesNotContain(answer(exercise)));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void aSolutionAndAStarterUseWhatIsGiven(Lesson lesson) throws Exception {
    try (LearnersCompiler compiler = new LearnersCompiler()) {
      for (String where : List.of("solutions", "exercises")) {
        Path file = Path.of(where, lesson.id(), lesson.fileName());
        assertThat(compiler.compile(file, GivenClasses.wanted(Tasks.of(lesson)))).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new attention.score.ScaledDotProductScores().between(q, k) | attention.score.ScaledDotProductScores, which is the answer to this lesson; write the formula yourself.",
        "attention.head.AttentionFunction.scaledDotProduct() == null ? q : k | attention.head.AttentionFunction, which is not there where this lesson is graded. Write what you need of it yourself.",
      })
  void aClassThatIsNotGivenIsRefused(String formula, String message) throws IOException {
    Path file = folder.resolve("MyScores.java");
    Files.writeString(
        file,
        """
        import org.nd4j.linalg.api.ndarray.INDArray;
        public class MyScores implements attention.score.Scores {
          public INDArray between(INDArray q, INDArray k) {
            return %s;
          }
        }
        """
            .formatted(formula));
    try (LearnersCompiler compiler = new LearnersCompiler()) {
      assertThatThrownBy(() -> compiler.compile(file, GivenClasses.wanted(Tasks.of(Lesson.SCORES))))
          .isInstanceOf(NotUsable.class)
          .hasMessage("MyScores uses " + message);
    }
  }

  @Test
  void aTextThatLooksLikeAClassIsNoUse() throws Exception {
    Path file = folder.resolve("MySoftmax.java");
    Files.writeString(
        file,
        """
        import org.nd4j.linalg.api.ndarray.INDArray;
        public class MySoftmax implements attention.weight.Weighting {
          public INDArray of(INDArray scores) {
            System.out.println("attention/weight/Softmax");
            return scores;
          }
        }
        """);
    try (LearnersCompiler compiler = new LearnersCompiler()) {
      assertThat(compiler.compile(file, GivenClasses.wanted(Tasks.of(Lesson.SOFTMAX)))).isNotNull();
    }
  }

  private static <S> String answer(Exercise<S> exercise) {
    return exercise.lesson() == Lesson.MULTI_HEAD // whose reference hides in a lambda
        ? "attention.multihead.MultiHeadAttention"
        : exercise.reference(exercise.probes().get(0)).getClass().getName();
  }

  private static Trials answers(Only only, Exercise<?> exercise) throws Exception {
    @SuppressWarnings("unchecked") // as the program says
    BiFunction<Class<?>, Object[], byte[]> program =
        (BiFunction<Class<?>, Object[], byte[]>)
            only.loadClass(BareRun.class.getName()).getConstructor().newInstance();
    ByteArrayOutputStream asked = new ByteArrayOutputStream();
    ProbeFormat.write(new DataOutputStream(asked), exercise.probes());
    byte[] answered =
        program.apply(
            only.loadClass(exercise.wanted().className()),
            new Object[] {exercise.lesson().name(), asked.toByteArray()});
    return TrialFormat.read(
        new DataInputStream(new ByteArrayInputStream(answered)), exercise.probes());
  }

  private static Path solution(Lesson lesson) {
    return Path.of("solutions", lesson.id(), lesson.fileName());
  }

  private Map<String, byte[]> compiled(Path file) throws IOException {
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                file.toString());
    assertThat(status).isZero();
    Map<String, byte[]> classes = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        classes.put(each.getFileName().toString().replace(".class", ""), Files.readAllBytes(each));
      }
    }
    return classes;
  }

  /** Has these classes, the libraries, and nothing else of the course. */
  private static final class Only extends ClassLoader {
    private final Map<String, byte[]> classes;

    Only(Map<String, byte[]> classes) {
      super(GivenClassesTest.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        byte[] bytes = classes.get(name);
        if (bytes != null) {
          return defineClass(name, bytes, 0, bytes.length);
        }
        if (name.startsWith("attention.")) {
          throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
      }
    }
  }
}
