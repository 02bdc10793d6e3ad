package attention.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
  @TempDir private Path folder;

  @Test
  void writesTheFileAndTheFolderItIsIn() throws IOException {
    Path file = folder.resolve("feedback/张伟.md");

    ReportFile.write(file, "√2");

    assertThat(Files.readString(file)).isEqualTo("√2");
  }

  @Test
  void aFileThatCannotBeWrittenToItsEndLeavesTheEarlierOneAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("gradebook.csv"), "whole");

    assertThatThrownBy(
            () ->
                ReportFile.write(
                    file,
                    writer -> {
                      writer.write("half");
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith(file + " cannot be written: No space left on device.")
        .hasMessageContaining("The grades are safe in the record");
    assertThat(Files.readString(file)).isEqualTo("whole");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aFileWhereAFolderIsMissingAndCannotBeMadeIsAProblem() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("feedback"), "a file");

    assertThatThrownBy(() -> ReportFile.write(inTheWay.resolve("ada.html"), "page"))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("cannot be written");
  }
}
