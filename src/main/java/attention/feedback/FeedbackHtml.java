package attention.feedback;

import static attention.view.Html.escaped;

import attention.assignment.Assignment;
import attention.assignment.Points;
import attention.record.Result;
import attention.record.Transcript;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A student's page as one HTML file that needs nothing but itself, light, dark and on paper. */
final class FeedbackHtml {
  private static final String STYLE = style();

  private FeedbackHtml() {}

  /** The text of the file. */
  static String of(Transcript transcript, Assignment assignment) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>%s – %s</title>
        <style>
        %s</style>
        </head>
        <body>
        <header>
        <p class="quiet">%s</p>
        <h1><bdi>%s</bdi></h1>
        <p class="score"><b>%s</b> of %s</p>
        %s</header>
        %s%s%s</body>
        </html>
        """
        .formatted(
            line(transcript.student().name()),
            line(assignment.title()),
            STYLE,
            line(assignment.title()),
            line(transcript.student().name()),
            Points.text(transcript.marks()),
            Points.text(transcript.outOf()),
            handedIn(transcript, assignment),
            remarks(transcript),
            overview(transcript),
            transcript.results().stream()
                .filter(result -> result.status().isPresent())
                .map(FeedbackHtml::section)
                .collect(Collectors.joining()));
  }

  private static String handedIn(Transcript transcript, Assignment assignment) {
    String sentence = HandedIn.sentence(transcript, assignment);
    String style = transcript.late().isEmpty() ? "quiet" : "late";
    return sentence.isEmpty() ? "" : "<p class=\"%s\">%s</p>\n".formatted(style, escaped(sentence));
  }

  private static String remarks(Transcript transcript) {
    return transcript.remarks().isEmpty()
        ? ""
        : transcript.remarks().stream()
            .map(remark -> "<li><bdi>%s</bdi></li>\n".formatted(line(remark)))
            .collect(Collectors.joining("", "<ul class=\"box\">\n", "</ul>\n"));
  }

  private static String overview(Transcript transcript) {
    return transcript.results().stream()
        .map(FeedbackHtml::overview)
        .collect(
            Collectors.joining(
                "",
                "<table>\n<thead><tr><th scope=\"col\">Work</th><th scope=\"col\">Marks</th>"
                    + "<th scope=\"col\">Found</th></tr></thead>\n<tbody>\n",
                "</tbody>\n</table>\n"));
  }

  private static String overview(Result result) {
    Found found = new Found(result);
    String title = escaped(found.title());
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s %s</td></tr>\n"
        .formatted(
            result.status().isPresent()
                ? "<a href=\"#%s\">%s</a>".formatted(escaped(result.work()), title)
                : title,
            found.marks(),
            sign(result.passed() ? Mark.PASSED : missing(result)),
            escaped(found.outcome()));
  }

  private static Mark missing(Result result) {
    return result.status().isPresent() ? Mark.FAILED : Mark.NOT_TRIED;
  }

  private static String section(Result result) {
    Found found = new Found(result);
    String mistakes =
        result.diagnosis().stream()
            .map(mistake -> diagnosis(found, mistake))
            .collect(Collectors.joining());
    String hint =
        found
            .hintCommand()
            .map(command -> "<p>Next hint: <code>%s</code></p>\n".formatted(escaped(command)))
            .orElse("");
    return """
        <section id="%s">
        <h2>%s</h2>
        <p class="quiet"><bdi>%s</bdi>: %s marks, %s.</p>
        <ul class="checks">
        %s</ul>
        %s%s%s</section>
        """
        .formatted(
            escaped(result.work()),
            escaped(found.title()),
            line(result.file()),
            found.marks(),
            escaped(found.outcome()),
            result.checks().stream()
                .map(check -> check(found, check))
                .collect(Collectors.joining()),
            mistakes,
            hint,
            printed(result));
  }

  private static String check(Found found, Check check) {
    String message = found.message(check);
    String why = message.isEmpty() ? "" : "\n<pre>%s</pre>".formatted(lines(message));
    return "<li>%s %s%s</li>\n".formatted(sign(Mark.of(check)), line(check.title()), why);
  }

  private static String diagnosis(Found found, Diagnosis mistake) {
    String hint =
        mistake.hint().isEmpty() ? "" : "<p><b>Hint.</b> %s</p>\n".formatted(line(mistake.hint()));
    String reading =
        found
            .reading(mistake)
            .map(place -> "<p class=\"quiet\">Read %s</p>\n".formatted(line(place)))
            .orElse("");
    return """
        <div class="box">
        <p><b>What happened: %s</b></p>
        <p>%s</p>
        %s%s</div>
        """
        .formatted(line(mistake.headline()), line(mistake.explanation()), hint, reading);
  }

  private static String printed(Result result) {
    return result.printed().isBlank()
        ? ""
        : "<p>Your code printed:</p>\n<pre>%s</pre>\n".formatted(lines(result.printed()));
  }

  private static String sign(Mark mark) {
    return "<span class=\"%s\" role=\"img\" aria-label=\"%s\">%s</span>"
        .formatted(mark.word(), mark.word(), mark.sign());
  }

  private static String line(String text) {
    return escaped(PlainText.line(text));
  }

  private static String lines(String text) {
    return escaped(PlainText.lines(text));
  }

  private static String style() {
    try (InputStream css = FeedbackHtml.class.getResourceAsStream("feedback.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("feedback.css is missing from the course", unreadable);
    }
  }
}
