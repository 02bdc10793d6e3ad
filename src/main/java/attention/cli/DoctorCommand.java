package attention.cli;

import attention.doctor.Doctor;
import attention.doctor.Finding;
import attention.doctor.Finding.Status;
import attention.lesson.CourseHome;
import attention.report.Lines;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./attention doctor}: is everything there, and what mends what is not? */
@Command(
    name = "doctor",
    description = "Check this machine: JDK, memory, disk, ND4J, Jupyter, kernel, GPU, CUDA.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:Nothing is amiss.", "1:Something does not work until it is mended."})
final class DoctorCommand implements Callable<Integer> {
  private static final int MARGIN = 14; // as wide as a mark and a name

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print one JSON object, for programs.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Finding> findings = new ArrayList<>();
    new Doctor(CourseHome.path())
        .findings()
        .forEach(
            finding -> {
              findings.add(finding);
              show(finding, out);
            });
    boolean good = findings.stream().noneMatch(finding -> finding.status() == Status.PROBLEM);
    if (json) {
      Map<String, Object> report = new LinkedHashMap<>();
      report.put("good", good);
      report.put("findings", findings.stream().map(DoctorCommand::fields).toList());
      out.println(Json.text(report));
    }
    return good ? 0 : 1;
  }

  private void show(Finding finding, PrintWriter out) {
    if (json) {
      return;
    }
    out.printf("%s %-8s %s%n", mark(finding.status()), finding.name(), finding.found());
    if (!finding.mend().isEmpty()) {
      out.println(Lines.wrapped(" ".repeat(MARGIN) + finding.mend(), MARGIN));
    }
  }

  private static String mark(Status status) {
    return switch (status) {
      case GOOD -> Ansi.AUTO.string("@|green ok  |@");
      case NOTE -> Ansi.AUTO.string("@|cyan note|@");
      case PROBLEM -> Ansi.AUTO.string("@|bold,red MEND|@");
    };
  }

  private static Map<String, String> fields(Finding finding) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", finding.name());
    fields.put("status", finding.status().name().toLowerCase(Locale.ROOT));
    fields.put("found", finding.found());
    fields.put("mend", finding.mend());
    return fields;
  }
}
