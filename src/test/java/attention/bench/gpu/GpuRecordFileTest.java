package attention.bench.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.bench.RecordFiles;
import attention.bench.gpu.GpuRecord.State;
import attention.lesson.CourseHome;
import attention.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GpuRecordFileTest {
  private static final RecordFiles<GpuRecord> FILES = GpuRecordFile.files();

  @Test
  void whatIsWrittenIsReadAgain(@TempDir Path home) {
    FILES.write(GpuRecords.made(), FILES.mine(home));

    assertThat(GpuRecordFile.nearest(home)).isEqualTo(GpuRecords.made());
  }

  /** If a card has run it one day, its figures need a card, a driver and a date beside them. */
  @Test
  void theCoursesRecordSaysWhatRanIt() {
    GpuRecord record = FILES.read(FILES.reference(CourseHome.path()));

    if (record.state() == State.NOT_RUN) {
      assertThat(record.note()).startsWith("No card has run the ladder yet").endsWith(".");
      assertThat(record.sizes()).isEmpty();
      assertThat(record.growth()).isEmpty();
      assertThat(GpuTable.lines(record)).containsExactly(record.note());
      assertThatThrownBy(() -> GpuChart.ladder(record))
          .isInstanceOf(Problem.class)
          .hasMessage(record.note());
      assertThatThrownBy(() -> GpuChart.byLength(record))
          .isInstanceOf(Problem.class)
          .hasMessage(record.note());
    } else {
      assertThat(record.state()).isEqualTo(State.MEASURED);
      assertThat(record.host().driver()).isNotEmpty();
      assertThat(record.host().torch()).isNotEmpty();
      assertThat(record.allAgree()).isTrue();
    }
  }
}
