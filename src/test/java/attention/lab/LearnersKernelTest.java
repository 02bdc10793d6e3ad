package attention.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnersKernelTest {
  @TempDir private Path first;
  @TempDir private Path second;

  @BeforeEach
  void kernels() throws IOException {
    kernel(second, "python3", "{\"argv\": [\"python\"]}");
    kernel(
        second,
        "java",
        """
        {"argv": ["java", "-jar", "{resource_dir}/ijava-1.3.0.jar", "{connection_file}"],
         "env": {"IJAVA_TIMEOUT": "-1", "IJAVA_CLASSPATH": "old.jar"}}""");
  }

  @Test
  void its_own_command_is_kept_and_it_is_given_the_courses_class_path() {
    Kernelspec spec = LearnersKernel.IJAVA.among(List.of(first, second), "classes:lib.jar");

    Path resources = second.resolve("kernels").resolve("java");
    assertThat(spec.argv())
        .containsExactly("java", "-jar", resources + "/ijava-1.3.0.jar", "{connection_file}");
    assertThat(spec.env())
        .isEqualTo(Map.of("IJAVA_TIMEOUT", "-1", "IJAVA_CLASSPATH", "classes:lib.jar"));
  }

  @Test
  void one_that_is_not_installed_is_said_to_be_missing() {
    assertThatThrownBy(() -> LearnersKernel.JJAVA.among(List.of(first, second), "classes"))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "JJava is not among Jupyter's kernels (java, python3). Install it from"
                + " https://github.com/dflib/jjava, or leave out --kernel.");
  }

  private static void kernel(Path data, String name, String json) throws IOException {
    Path folder = Files.createDirectories(data.resolve("kernels").resolve(name));
    Files.writeString(folder.resolve("kernel.json"), json);
  }
}
