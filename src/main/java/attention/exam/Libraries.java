package attention.exam;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.nd4j.linalg.factory.Nd4j;

/** The libraries of the Java that runs this, for children of it. */
final class Libraries {
  private Libraries() {}

  /** All of its class path that is there: libraries, and the course itself. */
  static List<Path> all() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .map(Path::toAbsolutePath)
        .filter(Files::exists)
        .toList();
  }

  /** All of its class path that is not the course's own. */
  static List<Path> foreign() {
    Path course = course();
    return all().stream()
        .filter(entry -> Files.isRegularFile(entry) && !entry.equals(course))
        .toList();
  }

  /** Where the course's own classes lie: a folder, or a jar. */
  static Path course() {
    try {
      return Path.of(Libraries.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The folders into which ND4J's machine code was unpacked; it is unpacked if it was not yet. */
  static List<Path> machineCode() {
    Nd4j.eye(2).mmul(Nd4j.eye(2));
    return Loader.getLoadedLibraries().values().stream()
        .flatMap(Stream::ofNullable)
        .map(library -> Path.of(library).toAbsolutePath().getParent())
        .distinct()
        .sorted()
        .toList();
  }

  /** Where ND4J unpacks its machine code. */
  static Path cache() {
    try {
      return Loader.getCacheDir().toPath().toAbsolutePath();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** As Java's options write several paths. */
  static String joined(List<Path> paths) {
    return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
  }
}
