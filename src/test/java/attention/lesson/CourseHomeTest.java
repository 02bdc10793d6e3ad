package attention.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseHomeTest {
  @TempDir private Path folder;

  @Test
  void theFolderThatIsNamedIsTaken() {
    assertThat(CourseHome.from(folder.resolve("elsewhere").resolve("..").toString(), Path.of("")))
        .isEqualTo(folder.toAbsolutePath());
  }

  @Test
  void withoutANameItIsTheNearestFolderUpwardsThatLooksLikeTheCourse() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("notebooks").resolve("deep"));
    Files.createDirectories(deep.resolve("notebooks")); // a pom.xml is missing
    Files.createFile(folder.resolve("pom.xml"));

    assertThat(CourseHome.from(null, deep)).isEqualTo(folder);
  }

  @Test
  void whereThereIsNoneItSaysHowToNameIt() {
    assertThatThrownBy(() -> CourseHome.from(null, folder))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("was not found from " + folder)
        .hasMessageContaining("-Dattention.home=FOLDER");
  }
}
