package attention.cli;

import attention.example.Setting;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** What may be asked of a problem beside its numbers. */
final class AskedOptions {
  @Option(
      names = "--heads",
      paramLabel = "H",
      defaultValue = "1",
      description = {
        "How many heads share the queries, keys and values evenly; 1 if left out. Their contexts, "
            + "side by side, are projected with wo.csv, or with the identity if there is none."
      })
  private int heads;

  @Option(names = "--causal", description = "Hide from each token those that come after it.")
  private boolean causal;

  @Option(
      names = "--length",
      paramLabel = "L",
      description = "How many tokens are real; the others are padding and hidden from all.")
  private Integer length;

  /**
   * The setting.
   *
   * @throws attention.problem.Problem if there are to be no heads, or no real tokens
   */
  Setting setting() {
    return new Setting(
        heads, causal, length == null ? OptionalInt.empty() : OptionalInt.of(length));
  }

  /** The folder to work on where none is named: one that several heads can share. */
  String usualFolder() {
    return heads > 1 ? "two-heads" : "small-integers";
  }
}
