package attention.gpu.emulator;

import attention.gpu.GpuProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Which sources there are, and which library is made of which. */
final class Recipe {
  /**
   * A library.
   *
   * @param file its name, by which other libraries ask for it
   * @param folder of its sources
   * @param sources their names, without {@code .cpp}
   */
  record Library(String file, String folder, List<String> sources) {
    Stream<String> files() {
      return sources.stream().map(name -> folder + "/" + name + ".cpp");
    }
  }

  static final Library DRIVER =
      new Library(
          "libcuda.so.1",
          "driver",
          List.of(
              "api_device",
              "api_errors",
              "api_kernels",
              "api_memory",
              "api_streams",
              "block",
              "checks",
              "deadlock",
              "describe",
              "source_line",
              "faults",
              "fiber",
              "kernel_calls",
              "launch",
              "memory",
              "module",
              "queue",
              "shared"));

  static final Library COMPILER =
      new Library(
          "libnvrtc.so.13",
          "compiler",
          List.of("building", "files", "messages", "nvrtc", "options", "process", "rewriting"));

  /** Those that are built over the driver. */
  static final List<Library> OTHERS =
      List.of(
          new Library("libcublas.so.13", "libraries", List.of("cublas")),
          new Library("libcudart.so.13", "libraries", List.of("cudart")),
          absent("libcublasLt.so.13"),
          new Library(
              "libcudnn_graph.so.9",
              "cudnn",
              List.of("api", "assemble", "descriptor", "graph", "tensor")),
          absent("libcudnn.so.9"),
          absent("libcudnn_cnn.so.9"),
          absent("libcudnn_adv.so.9"),
          absent("libcudnn_ops.so.9"));

  /** Linked behind every kernel, in this order. */
  static final List<String> BEHIND_KERNELS = List.of("shared_end", "shared_guard");

  static final List<String> HEADERS =
      List.of(
          "driver/async_copies.h",
          "driver/block.h",
          "driver/deadlock.h",
          "driver/describe.h",
          "driver/faults.h",
          "driver/fiber.h",
          "driver/image.h",
          "driver/launch.h",
          "driver/memory.h",
          "driver/module.h",
          "driver/queue.h",
          "driver/results.h",
          "driver/running.h",
          "driver/shared.h",
          "driver/source_line.h",
          "driver/thread.h",
          "cudnn/descriptor.h",
          "cudnn/graph.h",
          "cudnn/numbers.h",
          "compiler/building.h",
          "compiler/files.h",
          "compiler/messages.h",
          "compiler/options.h",
          "compiler/process.h",
          "compiler/rewriting.h",
          "kernel/async_copies.h",
          "kernel/atomics.h",
          "kernel/entry.h",
          "kernel/kernel.h",
          "kernel/kernel_abi.h",
          "kernel/math.h",
          "kernel/qualifiers.h",
          "kernel/tensor_cores.h",
          "kernel/threads.h",
          "kernel/vectors.h",
          "kernel/warp.h");

  private Recipe() {}

  private static Library absent(String file) {
    return new Library(file, "libraries", List.of("absent"));
  }

  /** The source of one of them. */
  static String behindKernels(String name) {
    return "libraries/" + name + ".cpp";
  }

  /** Every file of the emulated card. */
  static List<String> files() {
    Stream<Library> libraries = Stream.concat(Stream.of(DRIVER, COMPILER), OTHERS.stream());
    return Stream.of(
            libraries.flatMap(Library::files).distinct(),
            BEHIND_KERNELS.stream().map(Recipe::behindKernels),
            HEADERS.stream())
        .flatMap(names -> names)
        .toList();
  }

  /** Copies every file into a folder. */
  static void copyTo(Path folder) throws IOException {
    for (String name : files()) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes(name));
    }
  }

  /** Differs where a source differs, or the compiler. */
  static String fingerprint(CppCompiler compiler) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : files()) {
        digest.update(bytes(name));
      }
      String machine = compiler.program() + System.getProperty("os.arch");
      digest.update(machine.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException | IOException exception) {
      throw new GpuProblem(
          "The emulated card's sources cannot be read: " + exception.getMessage(), exception);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Recipe.class.getResourceAsStream("/attention/gpu/emulator/" + name)) {
      if (in == null) {
        throw new IOException(name + " is missing");
      }
      return in.readAllBytes();
    }
  }
}
