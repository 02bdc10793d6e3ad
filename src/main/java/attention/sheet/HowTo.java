package attention.sheet;

import attention.example.Setting;
import java.util.List;
import java.util.stream.Stream;

/** What a sheet says about filling it in. */
final class HowTo {
  static final String NUMBERS = "0.47, 47%, 1/3, 2/√3 or e^2";

  /** For any sheet. */
  private static final List<String> LINES =
      List.of(
          "Fill in each step's cells, and leave blank what you have not done.",
          "Write numbers such as %s.".formatted(NUMBERS),
          "Check it, finished or not: ./attention check FILE");

  /** The same, and before it what is hidden and how to write that. */
  static List<String> lines(Setting setting) {
    return setting.isMasked()
        ? Stream.concat(
                Stream.of(
                    setting.maskText(),
                    "Where – stands the weight is 0: leave it. A score that is not used may stay blank."),
                LINES.stream())
            .toList()
        : LINES;
  }

  /** A spreadsheet takes some of these numbers for something else, and some letters for others. */
  static final List<String> IN_A_SPREADSHEET =
      List.of(
          "A spreadsheet makes a date of 1/3 and a formula of -e^2: type an apostrophe first: '1/3",
          "Save it as CSV UTF-8, not in the spreadsheet's own format.");

  private HowTo() {}
}
