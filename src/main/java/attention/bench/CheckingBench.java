package attention.bench;

import attention.check.Marker;
import attention.check.Marking;
import attention.problem.Problem;
import attention.sheet.Sheet;
import attention.sheet.SheetCsv;
import attention.sheet.SheetFile;
import attention.sheet.SheetMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How fast worksheets are checked, with and without reading them from files. */
public final class CheckingBench {
  /** As many as the target is set for. */
  public static final int SHEETS = 1000;

  private static final double TARGET_SECONDS = 10;

  private CheckingBench() {}

  /**
   * Measures.
   *
   * @param count how many sheets: half of them right, half as CSV
   * @throws Problem if a right sheet is marked wrong, or a wrong one right
   */
  public static List<Row> rows(int count) {
    List<DrawnSheet> drawn = IntStream.range(0, count).mapToObj(DrawnSheet::of).toList();
    return OwnFolder.during(
        folder -> {
          List<Path> files = saved(drawn, folder);
          double all = seconds(drawn, i -> SheetFile.read(files.get(i)));
          double marking = seconds(drawn, i -> drawn.get(i).sheet());
          return List.of(
              row("%,d sheets read and marked".formatted(count), all),
              row("%,d sheets marked, not read".formatted(count), marking));
        });
  }

  /** Where the sheet of a number comes from. */
  @FunctionalInterface
  private interface Source {
    Sheet sheet(int number);
  }

  private static double seconds(List<DrawnSheet> drawn, Source source) {
    long start = System.nanoTime();
    for (int i = 0; i < drawn.size(); i++) {
      Marking marking = Marker.mark(source.sheet(i));
      requireFair(drawn.get(i), marking);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static void requireFair(DrawnSheet drawn, Marking marking) {
    if (marking.nothingWrong() != drawn.right()) {
      throw new Problem(
          "The sheet of %s is %s, yet it is marked otherwise; the time says nothing."
              .formatted(drawn.sheet().problem(), drawn.right() ? "right" : "wrong"));
    }
  }

  private static List<Path> saved(List<DrawnSheet> drawn, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      Sheet sheet = drawn.get(i).sheet();
      boolean csv = i % 4 < 2;
      Path file = folder.resolve(i + (csv ? ".csv" : ".md"));
      files.add(Files.writeString(file, csv ? SheetCsv.text(sheet) : SheetMarkdown.text(sheet)));
    }
    return files;
  }

  private static Row row(String what, double seconds) {
    return new Row(what, new Times(List.of(seconds)), TARGET_SECONDS, OptionalDouble.empty());
  }
}
