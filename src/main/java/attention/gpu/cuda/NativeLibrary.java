package attention.gpu.cuda;

import attention.gpu.GpuProblem;
import attention.gpu.guard.CudaLibrary;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;

/** Loads CUDA's libraries from where the parent said they lie. */
final class NativeLibrary {
  private NativeLibrary() {}

  /**
   * Loads libraries, and what makes them callable from Java.
   *
   * <p>JavaCPP would look into the places where toolkits are usually installed before it looks at
   * the library path. Of two libraries of one name the first one loaded serves everybody, so those
   * of the library path are loaded here before JavaCPP starts.
   *
   * @param binding JavaCPP's class
   * @throws GpuProblem if one is missing, or does not load
   */
  static void load(Class<?> binding, CudaLibrary... libraries) {
    CudaLibrary current = libraries[0];
    try {
      for (CudaLibrary library : libraries) {
        current = library;
        find(library).ifPresent(file -> load(file, library.parts()));
      }
      Loader.load(binding);
    } catch (UnsatisfiedLinkError refused) {
      throw new GpuProblem(
          "%s does not load: %s. %s".formatted(current.file(), reason(refused), current.howToGet()),
          refused);
    }
  }

  /** JavaCPP wraps what the system said into its own search for the binding. */
  private static String reason(Throwable refused) {
    Throwable innermost = refused;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return innermost.getMessage();
  }

  private static void load(Path file, List<String> parts) {
    System.load(file.toString());
    for (String part : parts) {
      Path beside = file.resolveSibling(part);
      if (Files.isRegularFile(beside)) {
        System.load(beside.toString());
      }
    }
  }

  private static Optional<Path> find(CudaLibrary library) {
    String folders = System.getenv().getOrDefault("LD_LIBRARY_PATH", "");
    return Stream.of(folders.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve(library.file()).toAbsolutePath())
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
