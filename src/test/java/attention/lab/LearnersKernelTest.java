package attention.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnersKernelTest {
  private static final String LIST =
      """
      {"kernelspecs": {
        "python3": {"resource_dir": "/k/python3", "spec": {"argv": ["python"], "env": {}}},
        "java": {"resource_dir": "/k/java", "spec": {
          "argv": ["java", "-jar", "{resource_dir}/ijava-1.3.0.jar", "{connection_file}"],
          "env": {"IJAVA_TIMEOUT": "-1", "IJAVA_CLASSPATH": "old.jar"}}}}}""";

  @Test
  void its_own_command_is_kept_and_it_is_given_the_courses_class_path() {
    Kernelspec spec = LearnersKernel.IJAVA.among(LIST, "classes:lib.jar");

    assertThat(spec.argv())
        .containsExactly("java", "-jar", "/k/java/ijava-1.3.0.jar", "{connection_file}");
    assertThat(spec.env())
        .isEqualTo(Map.of("IJAVA_TIMEOUT", "-1", "IJAVA_CLASSPATH", "classes:lib.jar"));
  }

  @Test
  void one_that_is_not_installed_is_said_to_be_missing() {
    assertThatThrownBy(() -> LearnersKernel.JJAVA.among(LIST, "classes"))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "JJava is not among Jupyter's kernels (python3, java). Install it from"
                + " https://github.com/dflib/jjava, or leave out --kernel.");
  }
}
