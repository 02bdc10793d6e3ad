package attention.bench.cpu;

import attention.process.Machine;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the child in Java is started: with the compiler that makes fast code, which the launcher's
 * own Java leaves out for the sake of a quick start.
 *
 * @param home the course's top-level folder
 * @param threads how many processors it is to use
 * @param avx2 whether vectors are to be no longer than those of AVX2
 */
record JavaLaunch(Path home, int threads, boolean avx2) {
  private static final String VECTORS = "jdk.incubator.vector";

  /** For the times. */
  ProcessBuilder forTimes() {
    return builder(List.of());
  }

  /**
   * For the memory: Java begins with little, and gives back at once what a collection found unused.
   * Else a call would use memory that is held already, and nothing would be seen of it.
   */
  ProcessBuilder forMemory() {
    return builder(
        List.of("-XX:+UseSerialGC", "-Xms8m", "-XX:MinHeapFreeRatio=0", "-XX:MaxHeapFreeRatio=0"));
  }

  private ProcessBuilder builder(List<String> more) {
    List<String> words = new ArrayList<>();
    words.add(Machine.java().toString());
    if (ModuleFinder.ofSystem().find(VECTORS).isPresent()) {
      words.addAll(List.of("--add-modules", VECTORS));
    }
    // ND4J may take as much again beside Java's own memory, and seldom does at the same time.
    words.add("-Xmx%dm".formatted((long) (FreeMemory.usable() / 1e6)));
    words.addAll(more);
    words.addAll(List.of("-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash"));
    words.add("-XX:ErrorFile=" + home.resolve("target").resolve("bench-crash.log"));
    if (avx2) {
      words.add("-XX:UseAVX=2");
    }
    words.addAll(classes());
    words.add(JavaPeer.class.getName());
    ProcessBuilder builder = new ProcessBuilder(words);
    var environment = builder.environment();
    // Without the first, ND4J's two libraries of threads spin against each other.
    environment.put("OMP_WAIT_POLICY", "PASSIVE");
    environment.put("OMP_NUM_THREADS", Integer.toString(threads));
    environment.put("OPENBLAS_NUM_THREADS", Integer.toString(threads));
    if (avx2) {
      environment.put("OPENBLAS_CORETYPE", "Haswell");
      environment.put("ONEDNN_MAX_CPU_ISA", "AVX2");
      environment.put("DNNL_MAX_CPU_ISA", "AVX2");
    }
    return builder;
  }

  /** The class path and the options that the build wrote, or else this Java's class path. */
  private List<String> classes() {
    Path arguments = home.resolve("target").resolve("java.args");
    return Files.isRegularFile(arguments)
        ? List.of("@" + arguments)
        : List.of(
            "-Djava.awt.headless=true",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"));
  }
}
