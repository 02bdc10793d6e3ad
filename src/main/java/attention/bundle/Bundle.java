package attention.bundle;

import attention.archive.ClassesJar;
import attention.bench.OwnFolder;
import attention.gpu.guard.CourseJars;
import attention.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What runs {@code bench gpu} on a machine with a card and without Java, in one file.
 *
 * @param progress hears what is being packed
 */
public record Bundle(Consumer<String> progress) {
  private static final String NAME = "attention-gpu";

  /** One class of each library that is needed beside the course and CUDA's binding. */
  private static final List<String> LIBRARIES =
      List.of(
          "picocli/CommandLine.class",
          "com/fasterxml/jackson/databind/ObjectMapper.class",
          "com/fasterxml/jackson/core/JsonFactory.class",
          "com/fasterxml/jackson/annotation/JsonProperty.class");

  /**
   * Packs it; takes half a minute.
   *
   * @param archive whose name ends in {@code .tar.gz}
   * @return its bytes
   * @throws Problem if this is not Linux, this Java has no jlink, or the file cannot be written
   */
  public long pack(Path archive) {
    require(archive);
    return OwnFolder.during(
        folder -> {
          Path bundle = Files.createDirectory(folder.resolve(NAME));
          progress.accept("Making a small Java …");
          SmallJava.in(bundle.resolve("jre"));
          progress.accept("Packing it, with the jars and the kernels …");
          addJars(Files.createDirectory(bundle.resolve("lib")));
          Path run = bundle.resolve("run");
          Files.writeString(run, script());
          if (!run.toFile().setExecutable(true, false)) {
            throw new IOException(run + " cannot be made a program");
          }
          write(bundle, archive);
          return Files.size(archive);
        });
  }

  private static void require(Path archive) {
    if (!System.getProperty("os.name").equals("Linux")) {
      throw new Problem(
          "A bundle is packed on Linux, for a Linux machine of the same kind, since it holds the Java of the machine that packs it.");
    }
    if (!archive.getFileName().toString().endsWith(".tar.gz")) {
      throw new Problem(
          "--out %s: the bundle is an archive, so name a file that ends in .tar.gz."
              .formatted(archive));
    }
  }

  private static void addJars(Path lib) throws IOException {
    Set<Path> all = new LinkedHashSet<>(CourseJars.needed());
    LIBRARIES.forEach(name -> all.add(CourseJars.home(name)));
    for (Path one : all) {
      if (Files.isDirectory(one)) {
        ClassesJar.write(one, Files.newOutputStream(lib.resolve("attention.jar")));
      } else {
        Files.copy(one, lib.resolve(one.getFileName()));
      }
    }
  }

  private static void write(Path bundle, Path archive) {
    try {
      Files.createDirectories(archive.toAbsolutePath().getParent());
      TarGz.pack(bundle, archive);
    } catch (IOException refused) {
      throw new Problem(
          "%s cannot be written (%s). Name another file with --out.".formatted(archive, refused),
          refused);
    }
  }

  private static String script() throws IOException {
    try (InputStream in = Bundle.class.getResourceAsStream("run.sh")) {
      String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@machine@", machine);
    }
  }
}
