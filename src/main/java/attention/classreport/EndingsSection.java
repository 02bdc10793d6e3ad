package attention.classreport;

import attention.view.TableView;
import attention.view.chart.ShareChart;
import java.util.Arrays;
import java.util.List;

/** How grading ended, and for whom it ended early. */
final class EndingsSection {
  private static final String NOT_USABLE =
      "<p>Not usable is what does not compile, or is not the file that was asked for.</p>\n";

  private EndingsSection() {}

  static String html(ClassTally tally) {
    return tally.size() == 0
        ? "<p>The class is empty.</p>\n"
        : chart(tally)
            + (occurring(tally).contains(Ending.COMPILE_ERROR) ? NOT_USABLE : "")
            + table(tally)
            + lists(tally);
  }

  private static String chart(ClassTally tally) {
    List<WorkTally> works = tally.works();
    ShareChart chart =
        ShareChart.titled("How grading ended")
            .x("lesson")
            .fromBestToWorst()
            .categories(works.stream().map(work -> Words.brief(work.work())).toList());
    for (Ending ending : occurring(tally)) {
      chart = chart.part(ending.words(), counts(works, ending));
    }
    return Figure.html(chart, "For each lesson, which part of the class ended how");
  }

  private static String table(ClassTally tally) {
    List<WorkTally> works = tally.works();
    TableView table =
        TableView.titled("").column("", works.stream().map(work -> work.work().id()).toList());
    for (Ending ending : occurring(tally)) {
      table = table.column(ending.words(), counts(works, ending));
    }
    return table.full().html();
  }

  private static String lists(ClassTally tally) {
    StringBuilder html = new StringBuilder();
    for (WorkTally work : tally.works()) {
      for (Ending ending : List.of(Ending.TIMEOUT, Ending.CRASHED)) {
        People people = work.people(ending);
        if (people.size() > 0) {
          html.append(
              "<p><b>%s %s:</b> %s</p>\n"
                  .formatted(work.work().id(), ending.words(), people.html()));
        }
      }
    }
    return html.toString();
  }

  private static List<Ending> occurring(ClassTally tally) {
    return Arrays.stream(Ending.values())
        .filter(ending -> tally.works().stream().anyMatch(w -> w.people(ending).size() > 0))
        .toList();
  }

  private static double[] counts(List<WorkTally> works, Ending ending) {
    return works.stream().mapToDouble(work -> work.people(ending).size()).toArray();
  }
}
