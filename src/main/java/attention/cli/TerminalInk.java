package attention.cli;

import attention.report.Ink;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours where the output is a terminal that shows them, else none. */
final class TerminalInk {
  private TerminalInk() {}

  static Ink ink() {
    return new Ink(in(Style.fg_green), in(Style.bold, Style.fg_red), in(Style.bold));
  }

  private static UnaryOperator<String> in(IStyle... styles) {
    // Written around the text, not by picocli's markup: a learner's text may look like markup.
    return text -> Ansi.AUTO.enabled() ? Style.on(styles) + text + Style.off(styles) : text;
  }
}
