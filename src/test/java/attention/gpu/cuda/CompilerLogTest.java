package attention.gpu.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompilerLogTest {
  @Test
  void aShortLogIsShownWhole() {
    assertThat(CompilerLog.problem("mine.cu", "\nmine.cu(3): error: expected a \";\"\n\n"))
        .isEqualTo(
            "mine.cu does not compile. The compiler says:\nmine.cu(3): error: expected a \";\"");
  }

  @Test
  void aLongLogIsCutAfterItsFirstMistakes() {
    String log =
        IntStream.range(0, 30).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
    assertThat(CompilerLog.problem("mine.cu", log))
        .contains("line 23\n")
        .doesNotContain("line 24")
        .endsWith("\n… and 6 more lines; mend the first mistake first.");
  }
}
