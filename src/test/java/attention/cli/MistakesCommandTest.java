package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attention.grade.MistakeVerdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MistakesCommandTest {
  @Test
  void everyMistakeOfALessonHasALine() {
    Said said = Said.by("mistakes", "04");

    assertThat(said.status()).isZero();
    assertThat(said.out())
        .startsWith("| lesson | mistake | found by | named |\n|---|---|---|---|\n")
        .contains("| 04-softmax | You normalised over the queries | every-row-sums-to-1, ")
        .contains(" | softmax-over-queries |\n")
        .doesNotContain("03-scores");
  }

  @Test
  void toolsReadJson() throws IOException {
    Said said = Said.by("mistakes", "05-weighted-sum", "--format", "json");

    JsonNode first = new ObjectMapper().readTree(said.out()).get(0);
    assertThat(said.status()).isZero();
    assertThat(first.fieldNames())
        .toIterable()
        .containsExactly("lesson", "id", "title", "failed", "named", "recognised");
    assertThat(first.path("named").get(0)).isEqualTo(first.path("id"));
  }

  @Test
  void aLessonWithoutExerciseHasNoMistakes() {
    assertThat(Said.by("mistakes", "00").status()).isEqualTo(2);
    assertThat(Said.by("mistakes", "04-sotfmax").err()).contains("04-softmax");
  }

  @Test
  void aMistakeThatIsNotNamedAsItselfIsNotRecognised() {
    assertThat(named("a").recognised()).isTrue();
    assertThat(named("b").recognised()).isFalse();
    assertThat(named().recognised()).isFalse();
    assertThat(named("a", "b").recognised()).isFalse();
    assertThat(new MistakeVerdict("04-softmax", "a", "A", List.of(), List.of("a")).recognised())
        .isFalse();
  }

  @Test
  void thePublishedTableIsWhatTheCommandPrints() throws IOException {
    assertThat(Files.readString(Path.of("data", "mistakes.md")))
        .endsWith("\n\n" + Said.by("mistakes").out());
  }

  private static MistakeVerdict named(String... ids) {
    return new MistakeVerdict("04-softmax", "a", "A", List.of("a-check"), List.of(ids));
  }
}
