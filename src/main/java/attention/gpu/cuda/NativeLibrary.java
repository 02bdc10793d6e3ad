package attention.gpu.cuda;

import attention.gpu.GpuProblem;
import attention.gpu.guard.CudaLibrary;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
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
    for (CudaLibrary library : libraries) {
      find(library).ifPresent(file -> load(library, file));
    }
    try {
      Loader.load(binding);
    } catch (UnsatisfiedLinkError refused) {
      throw new GpuProblem(
          "%s does not load into Java: %s. %s"
              .formatted(
                  binding.getSimpleName(),
                  refused.getMessage(),
                  libraries[libraries.length - 1].howToGet()),
          refused);
    }
  }

  private static void load(CudaLibrary library, Path file) {
    try {
      System.load(file.toString());
    } catch (UnsatisfiedLinkError refused) {
      throw new GpuProblem(
          "%s is here, but does not load: %s. %s"
              .formatted(library.file(), refused.getMessage(), library.howToGet()),
          refused);
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
