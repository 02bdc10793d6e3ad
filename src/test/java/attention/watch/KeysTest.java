package attention.watch;

import static attention.watch.Watched.FIRST;
import static attention.watch.Watched.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
  @TempDir private Path home;
  private Watched watched;

  @BeforeEach
  void watch() throws IOException, InterruptedException {
    Watched.prepare(home);
    watched = new Watched(home, scene -> true);
    watched.awaitVerdictOn("starter");
  }

  @AfterEach
  void quit() {
    watched.close();
  }

  @Test
  void hShowsAHint() throws InterruptedException {
    watched.keys.add(Key.HINT);

    assertThat(watched.await(scene -> true).page()).isEqualTo("the hint for 03-scores");
  }

  @Test
  void lShowsTheListAndAnyOtherKeyLeadsBack() throws InterruptedException {
    watched.keys.addAll(List.of(Key.LIST, Key.OTHER));

    assertThat(watched.await(scene -> true).page()).isEqualTo("the list");
    assertThat(watched.await(scene -> true).page()).isEmpty();
  }

  @Test
  void mTurnsToTheNextPartOfAPageAndAnotherKeyToTheFirst() throws InterruptedException {
    watched.keys.addAll(List.of(Key.LIST, Key.MORE, Key.LIST));

    assertThat(watched.await(scene -> true).part()).isZero();
    Scene more = watched.await(scene -> true);
    assertThat(more.part()).isEqualTo(1);
    assertThat(more.page()).isEqualTo("the list");
    assertThat(watched.await(scene -> true).part()).isZero();
  }

  @Test
  void nLeavesAnExerciseOpen() throws InterruptedException {
    watched.keys.add(Key.NEXT);
    Scene next = watched.awaitVerdictOn("starter");

    assertThat(next.lesson()).isEqualTo(SECOND);
    assertThat(next.note()).isEqualTo("03-scores stays open.");
  }

  @Test
  void nGoesOnAfterAPassAndStaysAfterTheLast() throws IOException, InterruptedException {
    Files.writeString(Watched.file(home, FIRST), "right 1");
    watched.awaitVerdictOn("right 1");
    watched.keys.add(Key.NEXT);
    Scene next = watched.awaitVerdictOn("starter");
    assertThat(next.lesson()).isEqualTo(SECOND);
    assertThat(next.note()).isEmpty();
    watched.keys.add(Key.NEXT);
    assertThat(watched.await(scene -> true).note())
        .isEqualTo("This is the last exercise that is open.");

    Files.writeString(Watched.file(home, SECOND), "right 2");
    watched.awaitVerdictOn("right 2");
    watched.keys.add(Key.NEXT);
    assertThat(watched.await(scene -> true).note()).isEqualTo("Every exercise passes.");
  }

  @Test
  void sShowsTheSolutionOnlyAfterAPass() throws IOException, InterruptedException {
    watched.keys.add(Key.SOLUTION);
    Scene before = watched.await(scene -> true);
    assertThat(before.page()).isEmpty();
    assertThat(before.note()).startsWith("The solution is shown once your file passes.");

    Files.writeString(Watched.file(home, FIRST), "right");
    watched.awaitVerdictOn("right");
    watched.keys.add(Key.SOLUTION);
    assertThat(watched.await(scene -> true).page()).isEqualTo("the solution");
  }

  @Test
  void aSaveLeadsFromAPageToTheVerdict() throws IOException, InterruptedException {
    watched.keys.add(Key.HINT);
    watched.await(scene -> !scene.page().isEmpty());
    Files.writeString(Watched.file(home, FIRST), "right");

    assertThat(watched.awaitVerdictOn("right").page()).isEmpty();
  }

  @Test
  void rGradesAgainWithoutASave() throws InterruptedException {
    watched.keys.add(Key.RUN);
    watched.await(scene -> true);
    watched.awaitVerdictOn("starter");

    assertThat(watched.graded).containsExactly("starter", "starter");
  }

  @Test
  void qEndsTheWatch() throws InterruptedException, ExecutionException, TimeoutException {
    watched.keys.add(Key.QUIT);

    watched.awaitEnd();
  }

  @Test
  void theEndOfTheKeysIsNotTheEndOfTheWatch() throws IOException, InterruptedException {
    watched.keys.add(Key.NO_MORE);
    Files.writeString(Watched.file(home, FIRST), "right");

    watched.awaitVerdictOn("right");
  }

  @Test
  void aDisplayThatNobodySeesEndsTheWatch()
      throws InterruptedException, ExecutionException, TimeoutException {
    try (Watched unseen = new Watched(home, scene -> scene.verdict().isEmpty())) {
      unseen.awaitEnd();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "h,HINT",
    "H,HINT",
    "l,LIST",
    "n,NEXT",
    "s,SOLUTION",
    "r,RUN",
    "q,QUIT",
    "m,MORE",
    "x,OTHER"
  })
  void aKeyIsALetter(char typed, Key key) {
    assertThat(Key.typed(typed)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void controlCAndControlDQuit(int typed) {
    assertThat(Key.typed(typed)).isEqualTo(Key.QUIT);
  }

  @Test
  void aLineIsALetterOrAWord() {
    LineKeys keys = new LineKeys(new BufferedReader(new StringReader("hint\n l \nhello\n\nQ\n")));

    assertThat(Stream.generate(keys::next).limit(6))
        .containsExactly(Key.HINT, Key.LIST, Key.OTHER, Key.OTHER, Key.QUIT, Key.NO_MORE);
  }
}
