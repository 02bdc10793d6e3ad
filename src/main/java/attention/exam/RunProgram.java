package attention.exam;

import attention.child.Asking;
import attention.child.RunChild;
import attention.lesson.Lesson;
import attention.process.Command;
import attention.process.Machine;
import attention.sandbox.Limits;
import attention.task.GivenClasses;
import attention.task.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The program that runs strangers' classes, as it lies on disk: a jar with the few classes of the
 * course that it begins with, and Java's own archive of all that it loads, which halves its start.
 *
 * @param jar the classes
 * @param archive where one could be made
 * @param classes the names of the classes in the jar
 */
record RunProgram(Path jar, Optional<Path> archive, Set<String> classes) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Java takes an archive only for a jar of the very same age. */
  private static final Instant AGE = Instant.parse("2026-01-01T00:00:00Z");

  /**
   * Lays it down, or finds it there.
   *
   * @param folder where it may stay for the next time
   */
  static RunProgram in(Path folder, Limits limits) {
    Map<String, byte[]> classes =
        new TreeMap<>(GivenClasses.from(RunChild.class.getName(), name -> true));
    try {
      Files.createDirectories(folder);
      String name = "run-" + key(classes, limits);
      Path jar = folder.resolve(name + ".jar");
      if (!Files.exists(jar)) {
        write(classes, jar);
      }
      return new RunProgram(
          jar, archived(jar, folder.resolve(name + ".jsa"), limits), classes.keySet());
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** What it has to be given for a lesson, beside what it begins with. */
  Map<String, byte[]> given(Lesson lesson) {
    Map<String, byte[]> given =
        new TreeMap<>(GivenClasses.with(Tasks.of(lesson), Asking.class.getName()));
    given.keySet().removeAll(classes);
    return given;
  }

  /** Its class path. */
  static List<Path> classPath(Path jar) {
    return Stream.concat(Stream.of(jar), Libraries.foreign().stream()).toList();
  }

  private static String key(Map<String, byte[]> classes, Limits limits) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      classes.values().forEach(digest::update);
      String rest =
          String.join(
              "\n",
              Libraries.joined(Libraries.foreign()),
              Machine.java().toString(),
              System.getProperty("java.vm.version"),
              Integer.toString(limits.megabytes()));
      digest.update(rest.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void write(Map<String, byte[]> classes, Path jar) throws IOException {
    Path begun = Files.createTempFile(jar.getParent(), "begun", ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(begun))) {
      for (Map.Entry<String, byte[]> one : classes.entrySet()) {
        JarEntry entry = new JarEntry(one.getKey().replace('.', '/') + ".class");
        entry.setLastModifiedTime(FileTime.from(AGE));
        out.putNextEntry(entry);
        out.write(one.getValue());
      }
    }
    Files.setLastModifiedTime(begun, FileTime.from(AGE));
    Files.move(begun, jar, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Optional<Path> archived(Path jar, Path archive, Limits limits) throws IOException {
    if (!Files.exists(archive)) {
      Path begun = archive.resolveSibling("begun-" + ProcessHandle.current().pid() + ".jsa");
      List<String> words = new ArrayList<>();
      words.add(Machine.java().toString());
      words.addAll(JavaOptions.of(limits, jar.getParent(), classPath(jar)));
      words.addAll(JavaOptions.forArrays());
      words.add(1, "-XX:ArchiveClassesAtExit=" + begun);
      words.addAll(List.of(RunChild.class.getName(), Integer.toString(limits.megabytes())));
      new Command(words, jar.getParent(), JavaOptions.ENVIRONMENT).run(PATIENCE);
      if (Files.exists(begun)) {
        Files.move(begun, archive, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    return Optional.of(archive).filter(Files::exists);
  }
}
