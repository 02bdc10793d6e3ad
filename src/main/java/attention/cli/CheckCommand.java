package attention.cli;

import attention.calculation.SheetResults;
import attention.check.Marker;
import attention.check.Marking;
import attention.check.Scheme;
import attention.example.Example;
import attention.example.ExampleFolder;
import attention.report.MarkingText;
import attention.sheet.Sheet;
import attention.sheet.SheetFile;
import attention.tensor.OneThread;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./attention check}: where does a calculation on paper go wrong? */
@Command(
    name = "check",
    description = {
      "Mark a worksheet that was filled in by hand, in full or in part.",
      "A step is right, wrong, blank, or carried forward: right, given your own earlier numbers."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:Nothing is wrong; steps may be blank.",
      "1:Something is wrong.",
      "2:A sheet cannot be read."
    },
    footer = {
      "",
      "Numbers:",
      "Write them as on paper: 0.47, .47, 0,47, 47%%, 1/3, √3, 2/√3, e^2, 2·10^-3. A number is "
          + "right if it can come from numbers rounded as you rounded them. All of a matrix count "
          + "as rounded alike: to as many decimals as the longest has, so that 0.5 beside 0.4763 "
          + "says 0.5000; or to the same significant digits, where all have as many, 3 or more. "
          + "Fractions, roots and powers are exact. A whole number is taken to the decimals of "
          + "its matrix, or to 2 if there are none: 1 may stand for 0.998, but not for 0.9. What "
          + "you left out on the way may have been rounded as what you wrote.",
      "",
      "Marks:",
      "A step earns its marks if every cell is filled in and is right, or carried forward. A step "
          + "filled in partly is wrong if a cell is, else blank.",
      "",
      "Examples:",
      "  ./attention check my-sheet.csv",
      "  ./attention check my-sheet.md --json",
      "  ./attention check class/ada.csv class/bob.csv --scheme scores=2,weights=4",
      "  ./attention check my-sheet.csv --problem small-integers",
      "  ./attention check class --assignment assignment.yaml --out report"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHEET",
      arity = "1..*",
      description = {
        "A worksheet, CSV or Markdown, or a folder of them. Of several, each is told in a line."
      })
  private List<Path> sheets;

  @Option(
      names = "--json",
      description = "Print one JSON object; for several sheets, a list of them.")
  private boolean json;

  @Option(
      names = "--scheme",
      paramLabel = "STEP=MARKS,…",
      description = "What steps are worth, such as scores=2,weights=4. Default: 1 each.")
  private String scheme;

  @Option(
      names = "--problem",
      paramLabel = "FOLDER",
      description = {
        "The problem that was set, a folder or a worked example. A sheet with other givens is refused."
      })
  private String problem;

  @Option(
      names = "--assignment",
      paramLabel = "FILE",
      description = "Mark the sheets of a class into its gradebook, as assignment.yaml asks.")
  private Path assignment;

  @Option(
      names = "--out",
      paramLabel = "REPORT",
      description = "With --assignment: the folder of the gradebook, new or of the same class.")
  private Path out;

  @Override
  public Integer call() {
    OneThread.only();
    Scheme worth = scheme == null ? Scheme.oneEach() : Scheme.parse(scheme);
    if (assignment != null || out != null) {
      return ofClass(worth);
    }
    sheets = SheetFolder.opened(sheets);
    Function<Path, Sheet> reader = reader();
    PrintWriter out = spec.commandLine().getOut();
    if (sheets.size() > 1) {
      return new CheckAll(reader, worth, json, out).of(sheets);
    }
    Path file = sheets.get(0);
    Marking marking = Marker.mark(reader.apply(file));
    out.println(
        json
            ? Json.text(MarkingJson.of(marking, worth))
            : new MarkingText(TerminalInk.ink(), worth).of(marking, file.toString()));
    out.flush();
    return marking.nothingWrong() ? 0 : 1;
  }

  private int ofClass(Scheme worth) {
    if (assignment == null || out == null || sheets.size() != 1 || json) {
      throw new ParameterException(
          spec.commandLine(),
          "For a gradebook, name one folder of sheets, --assignment FILE and --out REPORT, and no --json.");
    }
    SheetResults marker =
        problem == null
            ? SheetResults.ofAnyProblem(worth)
            : SheetResults.of(worth, ExampleFolder.read(ExampleFolder.find(problem)), problem);
    return new CheckClass(assignment, out, marker, spec.commandLine().getOut()).of(sheets.get(0));
  }

  private Function<Path, Sheet> reader() {
    if (problem == null) {
      return SheetFile::read;
    }
    Example set = ExampleFolder.read(ExampleFolder.find(problem));
    return file -> SheetFile.read(file, set, problem);
  }
}
