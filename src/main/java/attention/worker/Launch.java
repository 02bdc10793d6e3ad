package attention.worker;

import attention.process.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How a child is started.
 *
 * @param home the course's top-level folder
 * @param options where its classes lie, and what else differs from other Javas of the course
 * @param classes of the grader and, after it, of what else to run for a start
 * @param patience how long the start may take
 */
record Launch(Path home, List<String> options, List<String> classes, Duration patience) {
  /** The memory a child has for objects, and again for arrays outside Java's heap. */
  static final int MEGABYTES = 512;

  /** With the class path and the options that the build wrote, or else this Java's class path. */
  static Launch of(Path home) {
    Path arguments = home.resolve("target").resolve("java.args");
    return new Launch(
        home,
        Files.isRegularFile(arguments) ? List.of("@" + arguments) : ownClassPath(),
        List.of("attention.grade.FileGrader", ArrayWarmUp.class.getName()),
        Duration.ofSeconds(30));
  }

  /** The class path of the Java that runs this. */
  static List<String> ownClassPath() {
    return List.of(
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-XX:+IgnoreUnrecognizedVMOptions",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"));
  }

  /**
   * @param port where the parent listens
   * @param token what the child has to prove itself with
   */
  ProcessBuilder builder(int port, String token) {
    List<String> words = new ArrayList<>();
    words.add(Machine.java().toString());
    words.addAll(
        List.of(
            "-Xmx" + MEGABYTES + "m",
            // What counts here is a quick start.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Dorg.bytedeco.javacpp.maxphysicalbytes=2g",
            // A crash leaves its report where everything that is built lies, and nothing else.
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + home.resolve("target").resolve("worker-crash.log")));
    words.addAll(options);
    words.add(ChildMain.class.getName());
    words.add(Integer.toString(port));
    words.addAll(classes);
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put(ChildMain.TOKEN, token);
    // Native threads that wait do not spin: two cores are shared with an editor and a browser.
    builder.environment().put("OMP_WAIT_POLICY", "PASSIVE");
    return builder;
  }
}
