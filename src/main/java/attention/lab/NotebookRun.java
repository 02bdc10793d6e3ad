package attention.lab;

import attention.problem.Problem;
import attention.process.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Executes a notebook from top to bottom without a window. The notebook itself stays as it is; the
 * executed one is written elsewhere.
 */
record NotebookRun(Jupyter jupyter, CourseFolders folders) {
  /** A cell may take this long, and so may the kernel's start on a busy machine. */
  private static final int CELL_SECONDS = 120;

  private static final Duration SILENCE = Duration.ofMinutes(15);
  private static final Pattern LAST_ERROR =
      Pattern.compile("(?m)^[\\w.]+(Error|Exception|Kernel): ");

  /**
   * @throws Problem if there is no such notebook
   */
  static void require(Path notebook) {
    if (!Files.isRegularFile(notebook)) {
      throw new Problem("There is no notebook %s. Was it moved or renamed?".formatted(notebook));
    }
  }

  /**
   * A kernel that lives for seconds is best served by the quick compiler and the simple collector:
   * the seven first lessons take 40 s with them and 64 s without, on two processors.
   */
  private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final String OPTIONS = "JDK_JAVA_OPTIONS";

  /** Executes a notebook. */
  NotebookResult of(Path notebook) {
    String name = notebook.getFileName().toString();
    String id = name.endsWith(".ipynb") ? name.substring(0, name.length() - 6) : name;
    Path output = CourseFolders.create(folders.executed()).resolve(id + ".ipynb");
    long start = System.nanoTime();
    Command.Outcome outcome = command(notebook, output).run(SILENCE);
    double seconds = (System.nanoTime() - start) / 1e9;
    List<String> complaint =
        outcome.good() ? ExecutedNotebook.read(output).firstFailure() : reason(outcome);
    return new NotebookResult(id, seconds, complaint);
  }

  // Errors are allowed here only so that nbconvert writes them down: they are found in what it
  // wrote, with the cell's number, which its own message lacks.
  private Command command(Path notebook, Path output) {
    Map<String, String> environment = new HashMap<>(folders.environment());
    environment.put(OPTIONS, (QUICK + " " + System.getenv().getOrDefault(OPTIONS, "")).strip());
    return jupyter.command(
        folders.home(),
        environment,
        "nbconvert",
        "--to",
        "notebook",
        "--execute",
        "--allow-errors",
        "--ExecutePreprocessor.timeout=" + CELL_SECONDS,
        "--ExecutePreprocessor.startup_timeout=" + CELL_SECONDS,
        "--ExecutePreprocessor.record_timing=False",
        "--output-dir",
        output.getParent().toString(),
        "--output",
        output.getFileName().toString(),
        notebook.toString());
  }

  /** What Python says at its end; the lines before it are of no use to a reader. */
  private static List<String> reason(Command.Outcome outcome) {
    String said = outcome.err();
    int start =
        LAST_ERROR.matcher(said).results().mapToInt(found -> found.start()).max().orElse(-1);
    return start < 0
        ? List.of(
            "nbconvert ended before the notebook did (exit status %d). Its last words: %s"
                .formatted(outcome.status(), outcome.lastWord()))
        : said.substring(start).strip().lines().toList();
  }
}
