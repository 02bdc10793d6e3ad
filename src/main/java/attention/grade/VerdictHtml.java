package attention.grade;

import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Verdict;
import attention.view.Html;
import java.net.URI;
import java.net.URISyntaxException;

/** A verdict as a piece of a notebook's page, light or dark. */
final class VerdictHtml {
  private static final String CHECKS =
      "list-style:none;margin:.4em 0;padding:0;color:inherit;background:transparent";
  private static final String PASSED = "<span style=\"color:%s\">✓</span>".formatted(Html.GREEN);
  private static final String FAILED = "<span style=\"color:%s\">✗</span>".formatted(Html.RED);
  private static final String NOT_TRIED = "<span style=\"opacity:.6\">–</span>";

  private VerdictHtml() {}

  static String of(Verdict verdict) {
    StringBuilder html = new StringBuilder("<div>");
    html.append("<ul style=\"%s\">".formatted(CHECKS));
    for (Check check : verdict.checks()) {
      html.append("<li>%s %s</li>".formatted(mark(check), text(check.title())));
    }
    html.append("</ul>");
    verdict.firstFailure().ifPresent(check -> html.append(failure(check)));
    verdict.diagnosis().forEach(named -> html.append(named(verdict.lesson(), named)));
    if (verdict.passed()) {
      html.append(solved(verdict.lesson()));
    }
    return html.append("</div>").toString();
  }

  private static String mark(Check check) {
    if (!check.tried()) {
      return NOT_TRIED;
    }
    return check.passed() ? PASSED : FAILED;
  }

  private static String failure(Check check) {
    return "<p><b>%s?</b> Not yet.</p><pre style=\"%s\">%s</pre>"
        .formatted(text(check.title()), Html.WORKING, text(check.message()));
  }

  private static String solved(Lesson lesson) {
    return """
        <p><b>%s is solved.</b> To have it counted, put the class into \
        <code>exercises/%s/%s</code> and run <code>./attention grade %s</code>.</p>"""
        .formatted(lesson.id(), lesson.id(), lesson.fileName(), lesson.id());
  }

  private static String named(Lesson lesson, Diagnosis diagnosis) {
    return """
        <div style="%s"><b>%s.</b> %s<br><i>Hint:</i> %s<br>\
        <i>Read again:</i> <a href="%s">%s</a> in %s</div>"""
        .formatted(
            Html.BOX,
            text(diagnosis.headline()),
            text(diagnosis.explanation()),
            text(diagnosis.hint()),
            text(link(lesson, diagnosis.section())),
            text(diagnosis.section()),
            lesson.id());
  }

  /** Jupyter's anchor of a heading is its text with hyphens for the spaces. */
  private static String link(Lesson lesson, String section) {
    try {
      return new URI(null, null, lesson.id() + ".ipynb", section.replace(' ', '-')).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(String text) {
    return Html.escaped(text);
  }
}
