package attention.cli;

import attention.check.Marker;
import attention.check.Marking;
import attention.check.Scheme;
import attention.problem.Problem;
import attention.report.MarkingLine;
import attention.sheet.Sheet;
import attention.view.Visible;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The sheets of a class, one after the other; one that cannot be read keeps none from being marked.
 *
 * @param reader reads one
 * @param scheme what each step is worth
 * @param json whether to print for programs
 * @param out where to
 */
record CheckAll(Function<Path, Sheet> reader, Scheme scheme, boolean json, PrintWriter out) {
  /** Returns the exit status: 2 if a sheet cannot be read, else 1 if something is wrong, else 0. */
  int of(List<Path> files) {
    MarkingLine line = new MarkingLine(TerminalInk.ink(), scheme);
    int widest = files.stream().mapToInt(file -> Visible.width(file.toString())).max().orElse(0);
    List<ListedSheet> listed = new ArrayList<>();
    int good = 0;
    int blank = 0;
    int unreadable = 0;
    for (Path file : files) {
      try {
        Marking marking = Marker.mark(reader.apply(file));
        blank += marking.isBlank() ? 1 : 0;
        good += marking.nothingWrong() && !marking.isBlank() ? 1 : 0;
        listed.add(ListedSheet.of(file, marking, scheme));
        print(line.of(marking, padded(file.toString(), widest)));
      } catch (Problem problem) {
        unreadable++;
        listed.add(ListedSheet.unreadable(file, problem));
        print(line.unreadable(problem.getMessage()));
      }
    }
    if (json) {
      out.println(Json.text(listed));
    }
    print("%n%s".formatted(summary(files.size(), good, blank, unreadable)));
    out.flush();
    return status(files.size(), good + blank, unreadable);
  }

  private void print(String text) {
    if (!json) {
      out.println(text);
      out.flush();
    }
  }

  private static String padded(String name, int width) {
    return name + " ".repeat(width - Visible.width(name));
  }

  private static String summary(int all, int good, int blank, int unreadable) {
    return "%d of %d sheets with nothing wrong%s%s"
        .formatted(good, all, apart(blank, "blank"), apart(unreadable, "unreadable"));
  }

  private static String apart(int sheets, String what) {
    return sheets == 0 ? "" : ", %d %s".formatted(sheets, what);
  }

  private static int status(int all, int notWrong, int unreadable) {
    if (unreadable > 0) {
      return 2;
    }
    return notWrong == all ? 0 : 1;
  }
}
