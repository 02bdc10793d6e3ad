package attention.readme;

import static org.assertj.core.api.Assertions.assertThat;

import attention.check.Marking;
import attention.check.Scheme;
import attention.cli.Said;
import attention.example.Example;
import attention.example.ExampleFolder;
import attention.grade.Grading;
import attention.mistake.weight.SoftmaxOverQueries;
import attention.paper.Paper;
import attention.report.Ink;
import attention.report.MarkingText;
import attention.report.VerdictText;
import attention.verdict.Verdict;
import attention.view.chart.HeatMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The README shows what the course shows. {@code ./mvnw test -Dtest=PicturesTest
 * -Dattention.pictures=draw} draws the pictures anew.
 */
class PicturesTest {
  private static final Path PICTURES = Path.of("data", "pictures");
  private static final Pattern COLOUR = Pattern.compile("fill:rgb\\([0-9,]+\\)");
  private static final boolean DRAW = "draw".equals(System.getProperty("attention.pictures"));

  @Test
  void theTraceIsWhatTheCommandPrints() throws IOException {
    List<String> lines = new ArrayList<>(List.of("$ ./attention trace"));
    lines.addAll(from("scores", Said.by("trace").out().lines().toList()));
    lines.addAll(List.of("", "$ ./attention trace --cell scores[2,3]"));
    lines.addAll(Said.by("trace", "--cell", "scores[2,3]").out().lines().toList());
    String picture = TerminalPicture.of(lines);
    Path file = PICTURES.resolve("trace.svg");
    if (DRAW) {
      Files.createDirectories(PICTURES);
      Files.writeString(file, picture);
    }

    assertThat(file).hasContent(picture);
  }

  @Test
  void theVerdictIsWhatALearnerHears() throws IOException {
    Verdict verdict = Grading.of("04-softmax", SoftmaxOverQueries.class).verdict();
    Verdict timed =
        new Verdict(
            verdict.lesson(), verdict.status(), verdict.checks(), verdict.diagnosis(), 0.06, "");
    List<String> lines = new ArrayList<>(List.of("$ ./attention grade 04", ""));
    lines.addAll(
        new VerdictText(Ink.none())
            .of(timed, "exercises/04-softmax/MySoftmax.java")
            .lines()
            .toList());
    String picture = TerminalPicture.of(lines);
    Path file = PICTURES.resolve("verdict.svg");
    if (DRAW) {
      Files.writeString(file, picture);
    }

    assertThat(file).hasContent(picture);
  }

  @Test
  void theMarkedSheetIsWhatSomeoneWithAPencilHears() throws IOException {
    Marking marking =
        Paper.of("small-integers")
            .write("queries", "2 0 2 \n 0 2 2 \n 2 1 3")
            .write("keys", "1 2 1 \n 2 2 2 \n 2 2 2")
            .write("values", "2 2 1 \n 2 0 2 \n 3 2 2")
            .write("scores", "4 8 8 \n 6 8 8 \n 7 12 12")
            .write("scaled", "4/√3 8/√3 8/√3 \n 6/√3 8/√3 8/√3 \n 7/√3 12/√3 12/√3")
            .check()
            .marking();
    List<String> lines = new ArrayList<>(List.of("$ ./attention check my-sheet.csv", ""));
    lines.addAll(
        new MarkingText(Ink.none(), Scheme.oneEach()).of(marking, "my-sheet.csv").lines().toList());
    String picture = TerminalPicture.of(lines);
    Path file = PICTURES.resolve("check.svg");
    if (DRAW) {
      Files.writeString(file, picture);
    }

    assertThat(file).hasContent(picture);
  }

  /** Fonts differ from machine to machine, and the letters' outlines with them; colours do not. */
  @Test
  void theHeatMapHasTheColoursOfTheWorkedExamplesWeights() throws IOException {
    Example example = ExampleFolder.worked("small-integers");
    String picture =
        HeatMap.of("weights of the worked example", example.run().get("weights"))
            .rows(example.tokens())
            .columns(example.tokens())
            .range(0, 1)
            .svg();
    Path file = PICTURES.resolve("weights.svg");
    if (DRAW) {
      Files.createDirectories(PICTURES);
      Files.writeString(file, picture);
    }

    assertThat(colours(Files.readString(file))).isEqualTo(colours(picture)).hasSizeGreaterThan(8);
    assertThat(Files.readString(file)).containsSubsequence(">the<", ">cat<", ">sat<");
  }

  private static Set<String> colours(String svg) {
    return COLOUR.matcher(svg).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** The README's picture leaves out the first steps, as its … says. */
  private static List<String> from(String step, List<String> lines) {
    int first = 0;
    while (!lines.get(first).startsWith(step + " ")) {
      first++;
    }
    List<String> shown = new ArrayList<>(List.of(lines.get(0), "…"));
    shown.addAll(lines.subList(first, lines.size()));
    return shown;
  }
}
