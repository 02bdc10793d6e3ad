package attention.doctor;

import attention.gpu.nd4j.Nd4jCuda;
import attention.gpu.nd4j.NvidiaSmi;
import attention.kernel.SelfTest;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Looks at all that the course needs. No finding depends on another, and none can stop the rest.
 */
public final class Doctor {
  private static final String NO_ND4J =
      "The course has native libraries for Linux, macOS and Windows on x86-64 and for Linux and"
          + " macOS on arm64. On one of these, delete target/ and run ./attention doctor again.";
  private static final String NO_KERNEL =
      "Notebooks need a whole JDK 17 or newer; point JAVA_HOME to one.";

  private static final boolean LINUX = System.getProperty("os.name").startsWith("Linux");

  private final Path home;

  /**
   * A doctor for one copy of the course.
   *
   * @param home the course's top-level folder
   */
  public Doctor(Path home) {
    this.home = home;
  }

  /** Looks at one thing after the other, as the stream is read. */
  public Stream<Finding> findings() {
    CourseJvm course = new CourseJvm(home);
    NvidiaSmi machine = NvidiaSmi.ask();
    List<Supplier<Finding>> checks =
        List.of(
            JavaCheck::look,
            MemoryCheck::look,
            () -> DiskCheck.look(home),
            () ->
                Nd4jCuda.obstacle()
                    .map(sentence -> Finding.problem("ND4J", "does not load here", sentence))
                    .orElseGet(() -> course.tryOut("ND4J", Nd4jProbe.class, NO_ND4J)),
            () -> course.tryOut("kernel", SelfTest.class, NO_KERNEL),
            () -> JupyterCheck.look(home),
            () -> GpuCheck.look(machine),
            () -> CudaCheck.look(LINUX, !machine.cards().isEmpty()),
            () -> CompilerCheck.emulatedCard(LINUX),
            CompilerCheck::nvcc);
    return checks.stream().map(Supplier::get);
  }
}
