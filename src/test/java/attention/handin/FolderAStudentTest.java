package attention.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderAStudentTest {
  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void aDesk() {
    desk = Desk.asking(temp.resolve("in"), "03-scores", "04-softmax");
  }

  @Test
  void aFileIsFoundWhereTheCourseHasItAndAtTheTop() {
    desk.write("ann/exercises/03-scores/MyScores.java", Desk.SCORES);
    desk.write("ann/MySoftmax.java", Desk.SOFTMAX);

    assertThat(desk.handIn("ann").works())
        .containsEntry(
            "03-scores", new Handed.Text("exercises/03-scores/MyScores.java", Desk.SCORES))
        .containsEntry("04-softmax", new Handed.Text("MySoftmax.java", Desk.SOFTMAX));
    assertThat(desk.handIn("ann").remarks()).isEmpty();
  }

  @Test
  void everyFolderIsAStudentInTheOrderOfNames() {
    desk.write("bo/MySoftmax.java", Desk.SOFTMAX);
    desk.write("ann/MySoftmax.java", Desk.SOFTMAX);
    desk.write(".git/config", "");
    desk.write("__MACOSX/x", "");

    assertThat(desk.names()).containsExactly("ann", "bo");
  }
}
