package attention.gpu.workbench;

import attention.gpu.GpuProblem;
import java.util.List;
import java.util.stream.Collectors;

/** A part of a kernel's file, to be read on a page. */
public final class Excerpt {
  private Excerpt() {}

  /**
   * A function or a loop: from the line that holds some words to the line that closes its brace,
   * which is the next one as far to the left that begins with a brace.
   *
   * @param text of the file
   * @param words of the first line
   * @return its lines, moved to the left with the first one; what stands left of it stays
   * @throws GpuProblem if there is no such line, or nothing that closes it
   */
  public static String block(String text, String words) {
    List<String> lines = text.lines().toList();
    int first = 0;
    while (first < lines.size() && !lines.get(first).contains(words)) {
      first++;
    }
    if (first == lines.size()) {
      throw new GpuProblem("no line of the file holds \"%s\"".formatted(words));
    }
    String indent = lines.get(first).replaceAll("\\S.*", "");
    for (int last = first + 1; last < lines.size(); last++) {
      if (lines.get(last).startsWith(indent + "}")) {
        return lines.subList(first, last + 1).stream()
            .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line)
            .collect(Collectors.joining("\n"));
      }
    }
    throw new GpuProblem("nothing closes what begins with \"%s\"".formatted(words));
  }
}
