package attention.cli;

import attention.example.Example;
import attention.example.ExampleFolder;
import attention.example.ProblemName;
import attention.sheet.Sheet;
import attention.sheet.SheetCsv;
import attention.sheet.SheetMarkdown;
import attention.worksheet.ClassSheets;
import attention.worksheet.NewFile;
import attention.worksheet.PaperSize;
import attention.worksheet.PrintedSheet;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./attention worksheet}: a problem to work out with a pencil, for one or for a class. */
@Command(
    name = "worksheet",
    description = "Write a sheet to fill in by hand: a problem, and an empty matrix for each step.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./attention worksheet --out my-sheet.csv",
      "  ./attention worksheet --random --tokens 3 --dims 2 --seed 7 --out my-sheet.md",
      "  ./attention worksheet --random --heads 2 --causal --out two-heads.csv",
      "  ./attention worksheet one-hot --out to-print.html --paper letter",
      "  ./attention worksheet --class roster.csv --seed 2026 --out sheets"
    })
final class WorksheetCommand implements Callable<Integer> {
  private static final int USUAL_SIZE = 3;
  private static final int SEEDS = 1_000_000; // a drawn seed is short enough to type

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

  @Option(names = "--random", description = "Draw a problem of small numbers.")
  private boolean random;

  @Option(names = "--tokens", description = "How many tokens to draw, 2 to 8; 3 if left out.")
  private Integer tokens;

  @Option(
      names = "--dims",
      description =
          "How many features to draw, 2 to 8; 3 if left out, or 2 a head. d_model = d_k = d_v, all heads together.")
  private Integer dims;

  @Option(
      names = "--seed",
      description = "Draw the problem of this number; it stands on the sheet.")
  private Long seed;

  @Option(
      names = "--class",
      paramLabel = "FILE",
      description = {
        "A CSV file of names, and of ids if there are any: write NAME.csv and NAME.md with another "
            + "problem for each student, print.html and answers.html."
      })
  private Path roster;

  @Option(
      names = "--out",
      paramLabel = "FILE|FOLDER",
      description = "Write to this file, .csv, .md or .html; with --class, to this folder.")
  private Path out;

  @Option(
      names = "--format",
      description = "markdown (the default), csv or html; otherwise the ending of --out decides.")
  private SheetFormat format;

  @Option(names = "--paper", description = "a4 (the default) or letter, for HTML to print.")
  private PaperSize paper;

  @Override
  public Integer call() {
    refuseWhatDoesNotGoTogether();
    return roster == null ? one() : everyone();
  }

  private int one() {
    SheetFormat wanted = wantedFormat();
    if (paper != null && wanted != SheetFormat.HTML) {
      throw usage("--paper is for HTML: add --format html, or --out with a file in .html.");
    }
    Sheet sheet = sheet();
    String text =
        switch (wanted) {
          case MARKDOWN -> SheetMarkdown.text(sheet);
          case CSV -> SheetCsv.text(sheet);
          case HTML -> PrintedSheet.withAnswers(sheet, paper());
        };
    PrintWriter said = spec.commandLine().getOut();
    if (out == null) {
      said.print(text);
    } else {
      NewFile.write(out, text);
      said.printf("Wrote %s: %s.%n", out, sheet.problem());
      said.println(
          wanted == SheetFormat.HTML
              ? pages(sheet.example().heads())
              : "Fill it in, then: ./attention check " + out);
    }
    said.flush();
    return 0;
  }

  private int everyone() {
    PrintWriter err = spec.commandLine().getErr();
    long used = seed();
    int students =
        new ClassSheets(size(tokens), dims(), asked.setting(), used)
            .write(
                roster,
                out,
                paper(),
                progress -> {
                  err.println(progress);
                  err.flush();
                });
    PrintWriter said = spec.commandLine().getOut();
    said.printf(
        "Wrote %d sheet%s of seed %d to %s: print.html for the class, answers.html for you, and NAME.csv and NAME.md for each student.%n",
        students, students == 1 ? "" : "s", used, out);
    said.println("When one comes back: ./attention check " + out.resolve("NAME.csv"));
    said.flush();
    return 0;
  }

  private Sheet sheet() {
    if (random) {
      ProblemName name = new ProblemName.Drawn(size(tokens), dims(), asked.setting(), seed());
      return Sheet.blank(name.text(), "", name.again().orElseThrow());
    }
    Path found = ExampleFolder.find(folder == null ? asked.usualFolder() : folder);
    Example example = ExampleFolder.read(found).set(asked.setting());
    return Sheet.blank(ProblemName.of(found, asked.setting()).text(), "", example);
  }

  private void refuseWhatDoesNotGoTogether() {
    boolean draws = random || roster != null;
    if (draws && folder != null) {
      throw usage(
          "%s draws a problem: name no FOLDER beside it."
              .formatted(roster == null ? "--random" : "--class"));
    }
    if (!draws && (tokens != null || dims != null || seed != null)) {
      throw usage("--tokens, --dims and --seed are for a problem that is drawn: add --random.");
    }
    if (roster != null && out == null) {
      throw usage("--class writes files for each student: add --out and the folder for them.");
    }
    if (roster != null && format != null) {
      throw usage("--class writes CSV, Markdown and HTML: leave --format out.");
    }
    if (roster != null && Files.isRegularFile(out)) {
      throw usage("--out %s is a file; --class needs a folder.".formatted(out));
    }
    if (roster == null && out != null && Files.isDirectory(out)) {
      throw usage(
          "--out %s is a folder; name a file, such as %s."
              .formatted(out, out.resolve("my-sheet.csv")));
    }
  }

  private SheetFormat wantedFormat() {
    if (out == null) {
      return format == null ? SheetFormat.MARKDOWN : format;
    }
    SheetFormat ending =
        SheetFormat.ofEnding(out)
            .orElseThrow(
                () ->
                    usage(
                        "--out %s: the file's name must end in .csv, .md or .html."
                            .formatted(out)));
    if (format != null && format != ending) {
      throw usage(
          "--format %s and --out %s disagree: leave one out, or change the ending."
              .formatted(format.toString().toLowerCase(Locale.ROOT), out));
    }
    return ending;
  }

  private static int size(Integer asked) {
    return asked == null ? USUAL_SIZE : asked;
  }

  /** Of several heads as many that each has 2. */
  private int dims() {
    return dims == null ? Math.max(USUAL_SIZE, 2 * asked.setting().heads()) : dims;
  }

  private static String pages(int heads) {
    return heads == 1
        ? "Print it: the sheet is page 1, the answers are page 2."
        : "Print it: the sheet is pages 1 to %d, one a head, the answers are pages %d to %d."
            .formatted(heads, heads + 1, 2 * heads);
  }

  private long seed() {
    return seed == null ? 1 + new Random().nextInt(SEEDS - 1) : seed;
  }

  private PaperSize paper() {
    return paper == null ? PaperSize.A4 : paper;
  }

  private ParameterException usage(String mistake) {
    return new ParameterException(spec.commandLine(), mistake);
  }
}
