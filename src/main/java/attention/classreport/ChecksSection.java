package attention.classreport;

import attention.view.TableView;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How each check of each work went. */
final class ChecksSection {
  private static final int ALL = 100; // percent

  private ChecksSection() {}

  static String html(ClassTally tally) {
    return tally.works().stream().map(ChecksSection::html).collect(Collectors.joining());
  }

  private static String html(WorkTally work) {
    String heading = "<h3>%s</h3>\n".formatted(PersonHtml.text(Words.title(work.work())));
    if (work.ran() == 0) {
      return heading + "<p>There was nothing that could be checked.</p>\n";
    }
    List<CheckTally> checks = work.checks();
    String table =
        TableView.titled("")
            .column("check", checks.stream().map(CheckTally::title).toList())
            .column("passed %", each(checks, check -> Math.rint(share(check, work))))
            .column("passed", each(checks, CheckTally::passed))
            .column("failed", each(checks, CheckTally::failed))
            .column("not reached", each(checks, CheckTally::notReached))
            .full()
            .html();
    return heading
        + "<p>Of %s whose work ran to its end.</p>\n".formatted(Words.students(work.ran()))
        + table;
  }

  private static double share(CheckTally check, WorkTally work) {
    return (double) ALL * check.passed() / work.ran();
  }

  private static double[] each(List<CheckTally> checks, ToDoubleFunction<CheckTally> number) {
    return checks.stream().mapToDouble(number).toArray();
  }
}
