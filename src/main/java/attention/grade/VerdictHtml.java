package attention.grade;

import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Verdict;
import attention.view.Html;

/** A verdict as a piece of a notebook's page. */
final class VerdictHtml {
  private static final String CHECKS =
      "list-style:none;margin:.4em 0;padding:0;color:inherit;background:transparent";
  private static final String WORKING =
      "margin:.4em 0 .4em 1.6em;padding:.4em .8em;border-left:2px solid rgba(128,128,128,.6);"
          + "color:inherit;background:transparent;white-space:pre-wrap";
  private static final String NAMED =
      "margin:.8em 0;padding:.6em 1em;border:1px solid rgba(128,128,128,.6);border-radius:4px";

  private VerdictHtml() {}

  static String of(Verdict verdict) {
    StringBuilder html = new StringBuilder("<div>");
    html.append("<ul style=\"%s\">".formatted(CHECKS));
    for (Check check : verdict.checks()) {
      html.append("<li>%s %s</li>".formatted(check.passed() ? "✓" : "✗", text(check.title())));
    }
    html.append("</ul>");
    verdict.firstFailure().ifPresent(check -> html.append(failure(check)));
    verdict.diagnosis().forEach(named -> html.append(named(verdict.lesson(), named)));
    if (verdict.passed()) {
      html.append("<p><b>%s is solved.</b></p>".formatted(text(verdict.lesson().id())));
    }
    return html.append("</div>").toString();
  }

  private static String failure(Check check) {
    return "<p><b>%s?</b> Not yet.</p><pre style=\"%s\">%s</pre>"
        .formatted(text(check.title()), WORKING, text(check.message()));
  }

  private static String named(Lesson lesson, Diagnosis diagnosis) {
    return """
        <div style="%s"><b>%s.</b> %s<br><i>Hint:</i> %s<br>\
        <i>Read again:</i> <a href="%s.ipynb">%s</a>, “%s”</div>"""
        .formatted(
            NAMED,
            text(diagnosis.title()),
            text(diagnosis.explanation()),
            text(diagnosis.hint()),
            lesson.id(),
            lesson.id(),
            text(diagnosis.section()));
  }

  private static String text(String text) {
    return Html.escaped(text);
  }
}
