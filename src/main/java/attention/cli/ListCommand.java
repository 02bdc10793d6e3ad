package attention.cli;

import attention.lesson.Part;
import attention.progress.Bar;
import attention.progress.Standing;
import attention.report.ProgressText;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./attention list}: how far the learner has come. */
@Command(
    name = "list",
    description = "Show your progress through the exercises, part by part.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;

  @Option(names = "--json", description = "Print one JSON object, for programs.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Study study = Study.of(main.starters(), spec.commandLine().getErr());
    List<Standing> standings = study.progress().all();
    Optional<String> next =
        standings.stream()
            .filter(standing -> !standing.state().passed())
            .map(standing -> standing.lesson().id())
            .findFirst();
    if (json) {
      out.println(Json.text(report(standings, next)));
    } else {
      out.println(new ProgressText(TerminalInk.ink()).of(standings));
      out.println();
      out.println(
          next.map(id -> "Next: %s. Where it lies: ./attention next".formatted(id))
              .orElse("Every exercise is passed."));
    }
    return 0;
  }

  private static Map<String, Object> report(List<Standing> standings, Optional<String> next) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("lessons", standings.stream().map(ListCommand::lesson).toList());
    report.put(
        "parts",
        Arrays.stream(Part.values())
            .filter(part -> !part.exercises().isEmpty())
            .map(part -> part(part, standings))
            .toList());
    report.put("next", next.orElse(null));
    return report;
  }

  private static Map<String, Object> lesson(Standing standing) {
    Map<String, Object> lesson = new LinkedHashMap<>();
    lesson.put("lesson", standing.lesson().id());
    lesson.put("title", standing.lesson().title());
    lesson.put("state", standing.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    lesson.put("passed", standing.state().passed());
    lesson.put("solutionSeen", standing.solutionSeen());
    lesson.put("hintsSeen", standing.hintsSeen());
    return lesson;
  }

  private static Map<String, Object> part(Part part, List<Standing> standings) {
    Bar bar =
        Bar.of(standings.stream().filter(standing -> standing.lesson().part() == part).toList());
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", part.title());
    fields.put("passed", bar.passed());
    fields.put("lessons", bar.all());
    return fields;
  }
}
