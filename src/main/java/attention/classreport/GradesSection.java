package attention.classreport;

import attention.view.TableView;
import attention.view.chart.BarChart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How the marks spread. */
final class GradesSection {
  private static final int TENTHS = 10;
  private static final double[] QUARTERS = {0.25, 0.5, 0.75};

  private GradesSection() {}

  static String html(ClassTally tally) {
    return tally.handedIn() == 0
        ? "<p>Nobody handed in anything, so there are no marks to show.</p>\n"
        : chart(tally)
            + "<p>Of those who handed in something. Half of them lie between the lower and the"
            + " upper quartile.</p>\n"
            + table(tally);
  }

  private static String chart(ClassTally tally) {
    double[] students = new double[TENTHS];
    for (double percent : tally.percents()) {
      students[Math.min(TENTHS - 1, (int) (percent / TENTHS))]++;
    }
    List<String> names =
        IntStream.range(0, TENTHS)
            .mapToObj(i -> "%d–%d".formatted(i * TENTHS, (i + 1) * TENTHS))
            .toList();
    return Figure.html(
        BarChart.titled("All marks together, in percent")
            .categories(names)
            .y("students")
            .bars("students", students),
        "How many students earned how many percent of all marks");
  }

  private static String table(ClassTally tally) {
    List<Row> rows = new ArrayList<>();
    for (WorkTally work : tally.works()) {
      rows.add(
          new Row(
              work.work().id(),
              work.work().marks(),
              work.marks(),
              work.people(Ending.PASSED).size()));
    }
    double outOf = tally.works().stream().mapToDouble(work -> work.work().marks()).sum();
    rows.add(new Row("all together", outOf, tally.marks(), tally.allRight()));
    return TableView.titled("")
        .column("", rows.stream().map(Row::name).toList())
        .column("out of", each(rows, Row::outOf))
        .column("handed in", each(rows, row -> row.marks().size()))
        .column("all right", each(rows, Row::allRight))
        .column("lower quartile", each(rows, row -> row.quarter(QUARTERS[0])))
        .column("median", each(rows, row -> row.quarter(QUARTERS[1])))
        .column("upper quartile", each(rows, row -> row.quarter(QUARTERS[2])))
        .column("mean", each(rows, Row::mean))
        .decimals(2)
        .full()
        .html();
  }

  private static double[] each(List<Row> rows, ToDoubleFunction<Row> number) {
    return rows.stream().mapToDouble(number).toArray();
  }

  /** A row of the table. */
  private record Row(String name, double outOf, List<Double> marks, int allRight) {
    double quarter(double part) {
      return new Quartiles(marks).at(part);
    }

    double mean() {
      return marks.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
  }
}
