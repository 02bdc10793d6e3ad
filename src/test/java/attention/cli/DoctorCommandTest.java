package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DoctorCommandTest {
  @Test
  void jsonHasAFindingForEachThingAndTheExitStatusFollows() throws IOException {
    Said said = Said.by("doctor", "--json");
    JsonNode report = new ObjectMapper().readTree(said.out());

    assertThat(report.get("findings").findValuesAsText("name"))
        .containsExactly(
            "JDK",
            "memory",
            "disk",
            "ND4J",
            "kernel",
            "Jupyter",
            "GPU",
            "CUDA 13",
            "emulated",
            "nvcc");
    assertThat(report.get("findings").findValuesAsText("status"))
        .allMatch(status -> status.matches("good|note|problem"));
    assertThat(said.status()).isEqualTo(report.get("good").asBoolean() ? 0 : 1);
    assertThat(report.get("findings").get(3).get("found").asText()).contains("CpuBackend");
  }

  @Test
  void aPersonReadsOneLineAFinding() {
    assertThat(Said.by("doctor").out()).contains("ok   JDK      Java ", "ok   kernel   1 + 1");
  }
}
