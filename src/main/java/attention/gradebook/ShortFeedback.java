package attention.gradebook;

import attention.assignment.Points;
import attention.record.Result;
import attention.record.Transcript;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.view.Html;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line a work for a platform's comment field. It holds the course's own words only, none of the
 * student's, since platforms show such fields as HTML.
 */
final class ShortFeedback {
  private ShortFeedback() {}

  /** The lines, set apart by {@code <br>}. */
  static String html(Transcript transcript) {
    Stream<String> late = Stream.of(transcript.late()).filter(text -> !text.isEmpty());
    return Stream.concat(transcript.results().stream().map(ShortFeedback::line), late)
        .map(Html::escaped)
        .collect(Collectors.joining("<br>"));
  }

  private static String line(Result result) {
    return "%s: %s of %s. %s"
        .formatted(
            result.work(), Points.text(result.marks()), Points.text(result.outOf()), found(result));
  }

  private static String found(Result result) {
    if (result.status().isEmpty()) {
      return "Nothing was handed in.";
    }
    String named = result.diagnosis().stream().findFirst().map(ShortFeedback::mistake).orElse("");
    return result
        .firstFailure()
        .map(Check::title)
        .map(title -> "Not yet: %s.%s".formatted(title, named))
        .orElse("Every check holds.");
  }

  private static String mistake(Diagnosis mistake) {
    return " %s. %s".formatted(mistake.headline(), mistake.hint()).stripTrailing();
  }
}
