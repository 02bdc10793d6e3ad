package attention.gpu.guard;

import attention.process.Machine;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the process that holds a card is started.
 *
 * @param main its program
 * @param classes what it loads classes from
 * @param libraries folders with CUDA's libraries, the first first
 * @param arguments of the program, after the socket
 * @param environment what it has beside this process's own
 */
record CardLaunch(
    String main,
    List<Path> classes,
    List<Path> libraries,
    List<String> arguments,
    Map<String, String> environment) {
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-XX:TieredStopAtLevel=1", // it starts soon, and has little to calculate
          "-XX:+UseSerialGC",
          "-Xmx512m",
          "-Xshare:auto",
          "-XX:-UsePerfData",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:+ErrorFileToStderr", // where its last words are looked for; no file stays behind
          "-Dfile.encoding=UTF-8",
          "-Djava.awt.headless=true",
          // JavaCPP would count CUDA's memory as Java's, and refuse more.
          "-Dorg.bytedeco.javacpp.maxBytes=0",
          "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0");

  CardLaunch {
    classes = List.copyOf(classes);
    libraries = List.copyOf(libraries);
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  ProcessBuilder builder(Path socket) {
    List<String> words = new ArrayList<>();
    words.add(Machine.java().toString());
    words.addAll(OPTIONS);
    words.addAll(List.of("-cp", joined(classes), main, socket.toString()));
    words.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(words);
    Map<String, String> all = builder.environment();
    // For this child only: a PyTorch beside us has libraries of its own.
    all.put("LD_LIBRARY_PATH", joined(libraries));
    all.remove("LD_BIND_NOW"); // JavaCPP's binding names more than it needs
    all.keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")); // Java would print them
    all.putAll(environment);
    return builder;
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
