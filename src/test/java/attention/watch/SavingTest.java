package attention.watch;

import static attention.watch.Watched.FIRST;
import static attention.watch.Watched.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavingTest {
  @TempDir private Path home;
  private Watched watched;
  private Path file;

  @BeforeEach
  void watch() throws IOException, InterruptedException {
    Watched.prepare(home);
    file = Watched.file(home, FIRST);
    watched = new Watched(home, scene -> true);
    watched.awaitVerdictOn("starter");
  }

  @AfterEach
  void quit() {
    watched.close();
  }

  @ParameterizedTest
  @EnumSource
  void howeverItIsSavedEverySaveIsGradedOnce(SaveStyle style)
      throws IOException, InterruptedException {
    style.save(file, "wrong");
    watched.awaitVerdictOn("wrong");
    style.save(file, "right");
    watched.awaitVerdictOn("right");

    assertThat(watched.graded).containsExactly("starter", "wrong", "right");
    assertThat(watched.seen).allSatisfy(scene -> assertThat(scene.note()).isEmpty());
  }

  @Test
  void aSaveThatChangesNothingIsNotGraded() throws IOException, InterruptedException {
    for (SaveStyle style : SaveStyle.values()) {
      style.save(file, "starter");
    }
    Files.writeString(file, "right");
    watched.awaitVerdictOn("right");

    assertThat(watched.graded).containsExactly("starter", "right");
  }

  @Test
  void anotherFileInTheFolderIsNoSave() throws IOException, InterruptedException {
    Files.writeString(file.resolveSibling("README.md"), "notes");
    Files.writeString(file, "right");
    watched.awaitVerdictOn("right");

    assertThat(watched.graded).containsExactly("starter", "right");
  }

  @Test
  void aFileThatGoesIsMissedAndGradedWhenItIsBack() throws IOException, InterruptedException {
    Files.delete(file);
    Scene missing = watched.await(scene -> !scene.note().isEmpty());
    assertThat(missing.note())
        .isEqualTo(
            "exercises/03-scores/MyStep.java is gone. The watch goes on when it is back;"
                + " ./attention reset 03-scores puts the starter there.");
    assertThat(missing.verdict()).isEmpty();

    Files.writeString(file, "starter");
    assertThat(watched.awaitVerdictOn("starter").note()).isEmpty();
  }

  @Test
  void aFolderThatGoesIsWatchedAgainWhenAnotherOneComes() throws IOException, InterruptedException {
    Path folder = file.getParent();
    Files.move(folder, folder.resolveSibling("elsewhere"));
    watched.await(scene -> scene.note().contains("is gone"));
    Files.createDirectory(folder);
    Files.writeString(file, "wrong");
    watched.awaitVerdictOn("wrong");
    Files.writeString(file, "right");

    watched.awaitVerdictOn("right");
  }

  @Test
  void whoeverSavesAnotherLessonsFileIsFollowedThere() throws IOException, InterruptedException {
    Files.writeString(Watched.file(home, SECOND), "right");
    Scene there = watched.awaitVerdictOn("right");

    assertThat(there.lesson()).isEqualTo(SECOND);
    assertThat(there.note()).isEqualTo("You saved this file, so the watch came here.");
  }

  @Test
  void anEmptiedFileIsGradedAsItIs() throws IOException, InterruptedException {
    Files.writeString(file, "");

    watched.awaitVerdictOn("");
  }
}
