package attention.gpu.guard;

import attention.gpu.Gpu;
import attention.gpu.KernelSource;
import attention.gpu.Kernels;
import attention.gpu.LaunchShape;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cards of paper, each in a process of its own. */
final class PaperCards {
  static final Patience SHORT = Patience.of(Duration.ofSeconds(1));

  private PaperCards() {}

  static CardLaunch launch(String... arguments) {
    return program(PaperServer.class.getName(), arguments);
  }

  static CardLaunch program(String main, String... arguments) {
    List<Path> classes =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.endsWith("classes"))
            .map(Path::of)
            .toList();
    return new CardLaunch(main, classes, List.of(), List.of(arguments), Map.of());
  }

  static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  static GuardedDriver driver(Patience patience) {
    return new GuardedDriver(launch(), temporary(), patience);
  }

  /** Runs a kernel that behaves as its name says. */
  static void run(Gpu gpu, String kernel) {
    try (Kernels kernels = gpu.compile(KernelSource.of("paper.cu", ""))) {
      kernels.kernel(kernel).launch(LaunchShape.of(1, 1));
    }
  }
}
