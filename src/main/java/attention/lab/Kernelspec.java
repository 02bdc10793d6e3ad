package attention.lab;

import attention.problem.Problem;
import attention.process.Machine;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells Jupyter how to start the kernel {@code java}.
 *
 * @param argv the program and its arguments
 * @param env variables set for it
 */
record Kernelspec(List<String> argv, Map<String, String> env) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** The course's own kernel, on the JVM that runs this. */
  static Kernelspec ofCourse(CourseFolders folders) {
    return new Kernelspec(
        List.of(
            Machine.java().toString(),
            "-Xmx2g",
            "--add-modules",
            "jdk.incubator.vector",
            "@" + folders.javaArguments(),
            "attention.kernel.CourseKernel",
            "{connection_file}"),
        // Native threads that wait do not spin: several kernels may share the processors.
        Map.of("OMP_WAIT_POLICY", "PASSIVE"));
  }

  /** The file's content. */
  String json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("argv", argv);
    fields.put("display_name", "Java");
    fields.put("language", "java");
    fields.put("interrupt_mode", "message");
    fields.put("env", env);
    try {
      return JSON.writeValueAsString(fields) + "\n";
    } catch (IOException exception) {
      throw new IllegalStateException(exception);
    }
  }

  /**
   * Writes it where only the course's Jupyter looks.
   *
   * @throws Problem if the file cannot be written
   */
  Path write(CourseFolders folders) {
    Path folder = CourseFolders.create(folders.jupyter().resolve("kernels").resolve("java"));
    return CourseFolders.write(folder.resolve("kernel.json"), json());
  }
}
