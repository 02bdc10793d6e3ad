package attention.gpu.cuda;

import java.util.List;

/** What the compiler has to say, cut to what a person reads: the first mistakes come first. */
final class CompilerLog {
  private static final int MOST_LINES = 24;

  private CompilerLog() {}

  static String problem(String name, String log) {
    List<String> lines = log.strip().lines().toList();
    String shown = String.join("\n", lines.subList(0, Math.min(lines.size(), MOST_LINES)));
    String rest =
        lines.size() > MOST_LINES
            ? "\n… and %d more lines; mend the first mistake first."
                .formatted(lines.size() - MOST_LINES)
            : "";
    return "%s does not compile. The compiler says:\n%s%s".formatted(name, shown, rest);
  }
}
