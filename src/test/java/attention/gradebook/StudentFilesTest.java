package attention.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import attention.record.SmallClass;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudentFilesTest {
  @TempDir private Path report;

  @Test
  void everyStudentHasAFileForBuildServersAndOneForGradescope() {
    StudentFiles.ofJUnit().write(SmallClass.transcripts(), report);
    StudentFiles.ofGradescope().write(SmallClass.transcripts(), report);

    assertThat(report.resolve("junit/Ada Lovelace.xml")).hasContent(JUnitXml.of(SmallClass.ADA));
    assertThat(report.resolve("gradescope/张伟.json"))
        .hasContent(GradescopeResults.of(SmallClass.ZHANG));
    assertThat(report.resolve("junit").toFile().list()).hasSize(3);
    assertThat(report.resolve("gradescope").toFile().list()).hasSize(3);
  }
}
