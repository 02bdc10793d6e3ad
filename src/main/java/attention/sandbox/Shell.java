package attention.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The system's own shell, which starts a program with limits that neither it nor its children can
 * raise again. No shell is inside the sandbox.
 */
final class Shell {
  private static final int FILE_MEGABYTES = 64;
  private static final int OPEN_FILES = 256;
  private static final int BLOCKS_PER_MEGABYTE = 2048; // the shell counts a file's size in half kB

  private Shell() {}

  /**
   * Replaces itself by a program.
   *
   * @param between what stands between the limits and the program
   * @param redirection behind the program, such as an open file
   */
  static List<String> limited(
      Limits limits, String between, String redirection, String name, List<String> program) {
    String settings =
        Stream.of(
                "-c 0",
                "-d " + limits.dataMegabytes() * 1024,
                "-f " + FILE_MEGABYTES * BLOCKS_PER_MEGABYTE,
                "-n " + OPEN_FILES)
            .map(limit -> "ulimit " + limit)
            .collect(Collectors.joining(between));
    List<String> words = new ArrayList<>();
    words.addAll(List.of("/bin/sh", "-c", settings + between + "exec \"$@\"" + redirection, name));
    words.addAll(program);
    return words;
  }
}
