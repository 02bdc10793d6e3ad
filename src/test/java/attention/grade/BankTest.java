package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.mistake.Mistake;
import attention.trial.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bank of mistakes: each is told from the truth and from every other. */
class BankTest {
  static List<Exercise<?>> exercises() {
    return Exercises.all();
  }

  static List<MistakeVerdict> verdicts() {
    return MistakeVerdict.ofAll();
  }

  static List<Mistake> mistakes() {
    return listed().map(type -> type.getAnnotation(Mistake.class)).toList();
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void everyMistakeIsRejectedAndNamedAsItself(MistakeVerdict verdict) {
    assertThat(verdict.failed()).isNotEmpty();
    assertThat(verdict.named()).containsExactly(verdict.id());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void theProbesTellEveryPairApart(Exercise<?> exercise) {
    Key key = Key.to(exercise);
    List<String> alike = new ArrayList<>();
    for (KnownMistake one : key.mistakes()) {
      if (agree(key, one, probe -> key.right().get(probe))) {
        alike.add(one.mistake().id() + " and the truth");
      }
      for (KnownMistake other : key.mistakes()) {
        if (one != other && agree(key, one, other::answer)) {
          alike.add(one.mistake().id() + " and " + other.mistake().id());
        }
      }
    }

    assertThat(alike).isEmpty();
  }

  @Test
  void everyMistakeIsListedByAnExercise() {
    assertThat(listed().map(Class::getName))
        .containsExactlyInAnyOrderElementsOf(
            new ClassFileImporter()
                .importPackages("attention.mistake").stream()
                    .filter(type -> type.isAnnotatedWith(Mistake.class))
                    .map(JavaClass::getName)
                    .toList());
  }

  @Test
  void noTwoHaveOneNameOrOneText() {
    assertThat(mistakes()).extracting(Mistake::id).doesNotHaveDuplicates();
    assertThat(mistakes()).extracting(Mistake::title).doesNotHaveDuplicates();
    assertThat(mistakes()).extracting(Mistake::explanation).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void everyMistakeIsExplained(Mistake mistake) {
    assertThat(mistake.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(mistake.title()).matches("[A-Z].*[^.]").hasSizeLessThan(70);
    assertThat(mistake.explanation()).matches("[A-Z].*[.?].+\\.").hasSizeLessThan(320);
    assertThat(mistake.hint()).matches("[A-Z].*[.?]").hasSizeLessThan(200);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everySectionStandsInTheLessonsNotebook(Exercise<?> exercise) throws IOException {
    assertThat(exercise.mistakes())
        .extracting(type -> type.getAnnotation(Mistake.class).section())
        .isSubsetOf(headings(exercise.lesson().notebook(Path.of("").toAbsolutePath())));
  }

  private static Stream<? extends Class<?>> listed() {
    return Exercises.all().stream().flatMap(exercise -> exercise.mistakes().stream());
  }

  private static boolean agree(Key key, KnownMistake one, IntFunction<Answer> other) {
    return IntStream.range(0, key.right().size())
        .allMatch(probe -> one.answer(probe).agreesWith(other.apply(probe)));
  }

  private static List<String> headings(Path notebook) throws IOException {
    List<String> headings = new ArrayList<>();
    for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).path("cells")) {
      for (JsonNode line : cell.path("source")) {
        if (line.asText().startsWith("#")) {
          headings.add(plain(line.asText().replaceFirst("#+ ", "").strip()));
        }
      }
    }
    return headings;
  }

  /** A heading as a terminal shows it: no formula at its end, no dollars. */
  private static String plain(String heading) {
    return heading.replaceFirst(":? \\$[^$]*\\$$", "").replace("$", "");
  }
}
