package attention.handout;

import attention.archive.ClassesJar;
import attention.archive.FileSet;
import attention.lesson.HandedOut;
import attention.lesson.Lesson;
import attention.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code ./attention} needs to run elsewhere: the launcher, Maven's wrapper, and the course,
 * compiled. Its sources stay here, since the steps that students write are among them.
 *
 * @param home the course's top-level folder
 */
record CourseFiles(Path home) {
  private static final List<String> AS_THEY_ARE =
      List.of("mvnw.cmd", ".mvn/wrapper/maven-wrapper.properties", "LICENSE");

  /**
   * Puts them in.
   *
   * @throws Problem if this copy of the course was handed out itself
   */
  void into(FileSet files, List<Lesson> lessons) throws IOException {
    if (HandedOut.is(home)) {
      throw new Problem(
          "%s was handed out itself; a handout is made from the whole course.".formatted(home));
    }
    for (String name : AS_THEY_ARE) {
      files.add(name, bytes(name));
    }
    files.addProgram("mvnw", text("mvnw"));
    files.addProgram(
        "attention",
        swap(text("attention"), "\"$home/src/main\" \"$home/src/vector\"", "\"$home/course\""));
    files.add(
        "attention.cmd",
        swap(
            text("attention.cmd"),
            "'%COURSE%\\src\\main', '%COURSE%\\src\\vector'",
            "'%COURSE%\\course'"));
    files.add(".mvn/jvm.config", jvmConfig(text(".mvn/jvm.config")));
    files.add("pom.xml", new StarterPom(text("pom.xml")).text(lessons));
    files.add(HandedOut.FILE, lines(lessons));
    files.add("course/attention.jar", jar());
  }

  private static String lines(List<Lesson> lessons) {
    return lessons.stream().map(lesson -> lesson.id() + "\n").collect(Collectors.joining());
  }

  /** The launcher builds anew when something is newer than the last build: here, the jar. */
  private static String swap(String script, String sources, String jar) {
    if (!script.contains(sources)) {
      throw new IllegalStateException("the launcher no longer looks at " + sources);
    }
    return script.replace(sources, jar);
  }

  /** The compiler's insides are opened for the course's own build alone. */
  private static String jvmConfig(String options) {
    return options
        .lines()
        .filter(option -> !option.contains("jdk.compiler"))
        .map(option -> option + "\n")
        .collect(Collectors.joining());
  }

  private static byte[] jar() throws IOException {
    try {
      Path classes =
          Path.of(CourseFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(classes)) {
        return Files.readAllBytes(classes);
      }
      ByteArrayOutputStream jar = new ByteArrayOutputStream();
      ClassesJar.write(classes, jar);
      return jar.toByteArray();
    } catch (URISyntaxException unusual) {
      throw new IllegalStateException("the course lies in a place that Java cannot name", unusual);
    }
  }

  private String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** A file of the course. */
  byte[] bytes(String name) throws IOException {
    try {
      return Files.readAllBytes(home.resolve(name));
    } catch (NoSuchFileException missing) {
      throw new Problem(
          "%s is missing in %s: a handout is made from the whole course. Restore it, or clone the course anew."
              .formatted(name, home),
          missing);
    }
  }
}
