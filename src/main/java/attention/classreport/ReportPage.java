package attention.classreport;

import attention.assignment.Assignment;
import attention.record.Transcripts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The page: one file that needs nothing but itself, light, dark and on paper. */
final class ReportPage {
  private static final DateTimeFormatter DUE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm xxx", Locale.ENGLISH);

  private final Path home;
  private final Path folder;

  ReportPage(Path home, Path folder) {
    this.home = home;
    this.folder = folder;
  }

  String html(Transcripts transcripts) {
    KnownTexts known = new KnownTexts(home);
    ClassTally tally = ClassTally.of(transcripts, known);
    Assignment assignment = transcripts.assignment();
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
    <title>%s – the class</title>
    <style>
    %s</style>
    </head>
    <body>
    <header>
    <h1>%s</h1>
    <p class="quiet">%s</p>
    %s</header>
    """
            .formatted(title(assignment), style(), title(assignment), due(assignment), facts(tally))
        + section("Grades", GradesSection.html(tally))
        + section("What the class misunderstood", new MistakesSection(home, folder).html(tally))
        + section("How grading ended", EndingsSection.html(tally))
        + section("Checks", ChecksSection.html(tally))
        + section("Late and missing", AbsenceSection.html(tally))
        + section("Programs that are alike", new AlikeSection(known).html(tally, transcripts))
        + "</body>\n</html>\n";
  }

  private static String title(Assignment assignment) {
    return PersonHtml.text(assignment.title());
  }

  private static String due(Assignment assignment) {
    return assignment
        .due()
        .map(due -> "The class, as the record has it. Due %s.".formatted(due.format(DUE)))
        .orElse("The class, as the record has it.");
  }

  private static String facts(ClassTally tally) {
    String median =
        tally.handedIn() == 0 ? "–" : Math.round(new Quartiles(tally.percents()).at(0.5)) + " %";
    return "<dl>\n"
        + fact("students", Words.number(tally.size()))
        + fact("handed in", Words.number(tally.handedIn()))
        + fact("late", Words.number(tally.late().size()))
        + fact("all right", Words.number(tally.allRight()))
        + fact("median", median)
        + "</dl>\n";
  }

  private static String fact(String name, String value) {
    return "<div><dt>%s</dt><dd>%s</dd></div>\n".formatted(name, value);
  }

  private static String section(String title, String html) {
    return "<section>\n<h2>%s</h2>\n%s</section>\n".formatted(title, html);
  }

  private static String style() {
    try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("report.css is missing from the course", unreadable);
    }
  }
}
