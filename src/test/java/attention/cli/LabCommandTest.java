package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said before Jupyter is looked for; notebooks run in the integration tests. */
class LabCommandTest {
  @TempDir private Path folder;

  @Test
  void aLessonThatDoesNotExistIsAnsweredWithTheList() {
    Said said = Said.by("lab", "--execute", "softmax", "soft");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("no lesson \"soft\"", "04-softmax").doesNotContain("\tat ");
  }

  @Test
  void atLeastOneNotebookRunsAtATime() {
    Said said = Said.by("lab", "--execute", "--parallel", "0");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("--parallel needs a number from 1 up, not 0");
  }

  @Test
  void aKernelThatIsNotKnownIsAnsweredWithThoseThatAre() {
    Said said = Said.by("lab", "--kernel", "scala");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("--kernel", "IJAVA", "JJAVA");
  }

  @Test
  void aCourseThatIsNotBuiltSaysHowToBuildIt() {
    Said said = InCourse.at(folder, "lab", "--execute", "04", "--kernel", "ijava");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("is not built", "./attention").doesNotContain("\tat ");
  }

  @Test
  void opensOneLessonAtATime() {
    Said said = Said.by("lab", "3", "4");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("one lesson at a time", "--execute");
  }
}
