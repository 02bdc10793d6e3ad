package attention.exam;

import attention.process.Machine;
import attention.sandbox.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the Java of a child is set up: a quick start counts, and that it leaves nothing behind. */
final class JavaOptions {
  /** Matrices are tiny, and every job has a processor of its own. */
  static final Map<String, String> ENVIRONMENT =
      Map.of(
          "LANG", "C.UTF-8",
          "OMP_NUM_THREADS", "1",
          "OPENBLAS_NUM_THREADS", "1",
          "OMP_WAIT_POLICY", "PASSIVE");

  private JavaOptions() {}

  /**
   * For any child.
   *
   * @param scratch the folder that it may write to
   */
  static List<String> of(Limits limits, Path scratch, List<Path> classPath) {
    return Stream.of(
            "-Xmx" + limits.megabytes() + "m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            // Nobody can load an agent into it.
            "-XX:+DisableAttachMechanism",
            // A crash is to be told by the exit status, which Java changes where it leaves no core;
            // the limits see to it that none is left.
            (Machine.WINDOWS ? "-XX:-" : "-XX:+") + "CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + scratch.resolve("crash.log"),
            "-Xlog:cds=off",
            "-Xlog:cds+dynamic=off",
            "-Djava.io.tmpdir=" + scratch,
            "-Duser.home=" + scratch,
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            Libraries.joined(classPath))
        .toList();
  }

  /** For a child that calculates: ND4J's machine code is where this Java unpacked it. */
  static List<String> forArrays() {
    return List.of(
        "-Dorg.bytedeco.javacpp.pathsFirst=true",
        "-Djava.library.path=" + Libraries.joined(Libraries.machineCode()),
        "-Dorg.bytedeco.javacpp.cachedir=" + Libraries.cache());
  }
}
