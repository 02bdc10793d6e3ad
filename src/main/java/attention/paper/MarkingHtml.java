package attention.paper;

import attention.check.MarkStatus;
import attention.check.StepMark;
import attention.derive.Place;
import attention.report.Correction;
import attention.report.Marks;
import attention.report.Remarks;
import attention.slip.Slip;
import attention.view.Html;
import java.util.List;

/** Marked steps as a piece of a notebook's page, light or dark. */
final class MarkingHtml {
  private MarkingHtml() {}

  static String of(Marks marks) {
    List<StepMark> shown = marks.counted();
    if (shown.isEmpty()) {
      return "<p>Nothing is written yet, so there is nothing to mark: "
          + "<code>.write(\"queries\", …)</code> writes a step.</p>";
    }
    StringBuilder html = new StringBuilder("<div>");
    for (StepMark mark : shown) {
      Remarks remarks = new Remarks(marks.marking(), mark);
      html.append(heading(mark.place(), remarks));
      if (!mark.given().isBlank()) {
        html.append(MarkedTable.of(mark, tokens(marks)));
      }
      remarks.correction().ifPresent(correction -> html.append(correction(remarks, correction)));
      mark.slip().ifPresent(slip -> html.append(slip(slip)));
      if (!remarks.hint().isBlank()) {
        html.append("<p>%s</p>".formatted(Html.escaped(remarks.hint())));
      }
    }
    return html.append(last(marks, shown)).append("</div>").toString();
  }

  /** The score, or what to hear before there is one. */
  private static String last(Marks marks, List<StepMark> shown) {
    if (shown.stream().allMatch(mark -> mark.given().isBlank())) {
      return "<p style=\"margin:.8em 0 0\">Nothing is filled in yet: put a number for each <code>_</code>.</p>";
    }
    if (shown.stream().allMatch(mark -> mark.status() == MarkStatus.BLANK)) {
      return "<p>Nothing is wrong so far.</p>";
    }
    return shown.size() > 1 ? "<p><b>%s</b></p>".formatted(Html.escaped(marks.sentence())) : "";
  }

  private static List<String> tokens(Marks marks) {
    return marks.marking().sheet().example().tokens();
  }

  private static String heading(Place place, Remarks remarks) {
    return "<p style=\"margin:.8em 0 0\">%s <b>%s</b> %s <span style=\"margin-left:1em;%s\">%s</span></p>\n"
        .formatted(
            Sign.of(remarks.mark().status()).html(),
            Html.escaped(place.label()),
            Html.escaped(remarks.outcome()),
            Html.QUIET,
            Html.escaped(place.formula()));
  }

  private static String correction(Remarks remarks, Correction correction) {
    return "<p style=\"margin:.4em 0\"><b>%s</b> %s</p><pre style=\"%s\">%s</pre>\n"
        .formatted(
            Html.escaped(remarks.sentence(correction)),
            Html.escaped(remarks.ofCell()),
            Html.WORKING,
            Html.escaped(String.join("\n", correction.derivation())));
  }

  private static String slip(Slip slip) {
    return "<div style=\"%s\"><b>%s.</b> %s</div>\n"
        .formatted(Html.BOX, Html.escaped(slip.title()), Html.escaped(slip.explanation()));
  }
}
