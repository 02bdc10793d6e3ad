package attention.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelspecTest {
  @Test
  void the_courses_kernel_runs_on_this_jvm_with_the_builds_arguments(@TempDir Path home)
      throws IOException {
    CourseFolders folders = new CourseFolders(home.resolve("a course"));
    JsonNode spec = new ObjectMapper().readTree(Kernelspec.ofCourse(folders).json());

    assertThat(spec.path("argv"))
        .extracting(JsonNode::asText)
        .containsExactly(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "--add-modules",
            "jdk.incubator.vector",
            "@" + home.resolve("a course").resolve("target").resolve("java.args"),
            "attention.kernel.CourseKernel",
            "{connection_file}");
    assertThat(spec.path("interrupt_mode").asText()).isEqualTo("message");
    assertThat(spec.path("language").asText()).isEqualTo("java");
    assertThat(spec.path("env").path("OMP_WAIT_POLICY").asText()).isEqualTo("PASSIVE");
  }

  @Test
  void it_is_named_java_and_lies_where_only_the_courses_jupyter_looks(@TempDir Path home)
      throws IOException {
    CourseFolders folders = new CourseFolders(home);
    Kernelspec spec = Kernelspec.ofCourse(folders);

    Path file = spec.write(folders);

    Path jupyterPath = Path.of(folders.environment().get("JUPYTER_PATH"));
    assertThat(file)
        .isEqualTo(jupyterPath.resolve("kernels").resolve("java").resolve("kernel.json"));
    assertThat(Files.readString(file)).isEqualTo(spec.json());
  }

  @Test
  void all_that_jupyter_keeps_lies_under_target(@TempDir Path home) {
    CourseFolders folders = new CourseFolders(home);

    assertThat(folders.environment())
        .containsOnlyKeys(
            "JUPYTER_PATH",
            "JUPYTER_CONFIG_DIR",
            "JUPYTER_DATA_DIR",
            "JUPYTER_RUNTIME_DIR",
            "IPYTHONDIR");
    assertThat(folders.environment().values())
        .allSatisfy(folder -> assertThat(Path.of(folder)).startsWithRaw(home.resolve("target")));
  }
}
