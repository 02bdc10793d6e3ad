package attention.lab;

import java.util.List;
import java.util.Locale;

/**
 * How a notebook fared.
 *
 * @param id the notebook's name
 * @param seconds how long it took
 * @param complaint why it failed, line by line; empty if it ran through
 */
public record NotebookResult(String id, double seconds, List<String> complaint) {
  /** Whether every cell ran. */
  public boolean passed() {
    return complaint.isEmpty();
  }

  /** One line for a notebook that passed; the failing cell below it for one that did not. */
  public String report() {
    String line = String.format(Locale.ROOT, "%s %-20s %5.1f s", passed() ? "✓" : "✗", id, seconds);
    return passed() ? line : line + "\n    " + String.join("\n    ", complaint);
  }
}
