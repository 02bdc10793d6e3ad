package attention.cli;

import attention.derive.Cell;
import attention.derive.Derivations;
import attention.example.Example;
import attention.example.ExampleFolder;
import attention.example.Setting;
import attention.head.SelfAttention;
import attention.mine.Mine;
import attention.report.CsvFormat;
import attention.report.HtmlFormat;
import attention.report.JsonFormat;
import attention.report.LatexFormat;
import attention.report.MarkdownFormat;
import attention.report.TextFormat;
import attention.report.Walkthrough;
import attention.report.WalkthroughFormat;
import attention.trace.Recording;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./attention trace}: every step of a calculation, or how one cell comes about. */
@Command(
    name = "trace",
    description = "Show every step of the worked example, or of a folder in its format.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./attention trace",
      "  ./attention trace one-hot --exact",
      "  ./attention trace small-integers --cell scores[2,3]",
      "  ./attention trace --heads 2 --causal",
      "  ./attention trace --heads 2 --cell S2[1,3]",
      "  ./attention trace path/to/folder --format json",
      "  ./attention trace --mine"
    })
final class TraceCommand implements Callable<Integer> {
  private enum Format {
    TEXT,
    MARKDOWN,
    LATEX,
    HTML,
    JSON,
    CSV
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = {
        "A folder with embeddings.csv, wq.csv, wk.csv, wv.csv and perhaps tokens.txt and wo.csv, or a "
            + "worked example: one-hot, small-integers (the default), two-heads (the default of "
            + "several heads)."
      })
  private String folder;

  @Mixin private AskedOptions asked = new AskedOptions();

  @Option(
      names = "--cell",
      paramLabel = "STEP[ROW,COLUMN]",
      description = "Show how one cell comes about, such as scores[2,3]; rows and columns from 1.")
  private String cell;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text (the default), markdown, latex, html, json or csv.")
  private Format format;

  @Option(
      names = "--exact",
      description = "Round nothing: fractions, multiples of 1/√d_k, powers of e.")
  private boolean exact;

  @Option(
      names = "--full",
      description = "Write matrices of more than 12 rows or columns in full, not shortened with ….")
  private boolean full;

  @Option(
      names = "--mine",
      description = {
        "Compute with your own classes of lessons 02 to 05, as far as they have passed."
      })
  private boolean mine;

  @Override
  public Integer call() {
    if (mine && exact) {
      throw new ParameterException(
          spec.commandLine(),
          "--exact rounds nothing and uses nobody's classes: leave it or --mine out.");
    }
    Setting setting = asked.setting();
    if (mine && setting.heads() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--mine computes with your classes of one head: leave --heads or --mine out.");
    }
    String found = folder == null ? asked.usualFolder() : folder;
    Example example = ExampleFolder.read(ExampleFolder.find(found)).set(setting);
    sayWhatIsLeftOut(example, found);
    Recording recording = mine ? runByTheLearner(example) : example.run();
    PrintWriter out = spec.commandLine().getOut();
    if (cell == null) {
      writer().write(walkthrough(example, recording), out);
    } else {
      Derivations derivations = new Derivations(example, recording);
      Cell wanted = Cell.parse(cell, example);
      writer().write(exact ? derivations.exactly(wanted) : derivations.inDecimals(wanted), out);
    }
    out.flush();
    return 0;
  }

  private void sayWhatIsLeftOut(Example example, String found) {
    if (example.heads() > 1 && example.wo().isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      err.printf(
          "%s has no wo.csv, so W_O is the identity: the output is the heads side by side.%n",
          found);
      err.flush();
    }
  }

  private Recording runByTheLearner(Example example) {
    PrintWriter err = spec.commandLine().getErr();
    SelfAttention own =
        Mine.head(
            example.wq().toArray(), example.wk().toArray(), example.wv().toArray(), err::println);
    err.flush();
    return example.run(any -> own);
  }

  private Walkthrough walkthrough(Example example, Recording recording) {
    return exact
        ? Walkthrough.exactly(example, recording)
        : Walkthrough.inDecimals(example, recording);
  }

  private WalkthroughFormat writer() {
    return switch (format) {
      case TEXT -> new TextFormat(name -> Ansi.AUTO.string("@|bold,cyan " + name + "|@"), full);
      case MARKDOWN -> new MarkdownFormat(full);
      case LATEX -> new LatexFormat(full);
      case HTML -> new HtmlFormat(full);
      case JSON -> new JsonFormat();
      case CSV -> new CsvFormat();
    };
  }
}
