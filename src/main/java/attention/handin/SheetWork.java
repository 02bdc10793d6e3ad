package attention.handin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds and reads a worksheet that a student filled in. */
final class SheetWork {
  private static final Pattern NAMED = Pattern.compile("(?i).*sheet.*\\.(?:csv|md)");
  // Neither may look at a line more than once: a stranger wrote it.
  private static final String BEGINNING = "(?im)^[^A-Za-z0-9\\r\\n]*+";
  private static final Pattern TITLE = Pattern.compile(BEGINNING + "Attention by Hand\\b");
  private static final Pattern STEP = Pattern.compile(BEGINNING + "step\\b");

  private SheetWork() {}

  /**
   * The sheet, if there is one: a CSV or Markdown file with the title of a sheet, else with a step,
   * else with its name.
   *
   * @param remarks takes what the student should know
   */
  static Optional<Handed> among(List<HandedFile> files, List<String> remarks) {
    List<HandedFile> tables =
        files.stream()
            .filter(SheetWork::isTable)
            .sorted(Comparator.comparing(HandedFile::depth).thenComparing(HandedFile::path))
            .limit(Limits.MOST_SEARCHED)
            .toList();
    List<HandedFile> sheets = new ArrayList<>(holding(TITLE, tables));
    if (sheets.isEmpty()) {
      sheets.addAll(holding(STEP, tables));
    }
    if (sheets.isEmpty()) {
      tables.stream().filter(file -> NAMED.matcher(file.name()).matches()).forEach(sheets::add);
    }
    if (sheets.size() > 1) {
      remarks.add(
          "Several files could be the worksheet: %s was marked, %s not."
              .formatted(
                  Shown.name(sheets.get(0).path()),
                  Remarks.named(
                      sheets.subList(1, sheets.size()).stream().map(HandedFile::path).toList())));
    }
    return sheets.stream()
        .findFirst()
        .map(file -> new Reading("the worksheet as CSV or Markdown").of(file, remarks))
        .or(() -> otherKind(files));
  }

  private static List<HandedFile> holding(Pattern mark, List<HandedFile> tables) {
    return tables.stream()
        .filter(file -> Reading.text(file).filter(text -> mark.matcher(text).find()).isPresent())
        .toList();
  }

  private static Optional<Handed> otherKind(List<HandedFile> files) {
    return files.stream()
        .filter(file -> file.name().toLowerCase(Locale.ROOT).contains("sheet"))
        .filter(file -> OtherKind.of(file.name()).isPresent())
        .min(Comparator.comparing(HandedFile::path))
        .map(
            file ->
                Reading.unusable(
                    Shown.name(file.path()),
                    "is %s; hand in the worksheet as CSV or Markdown"
                        .formatted(OtherKind.of(file.name()).orElseThrow())));
  }

  private static boolean isTable(HandedFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".md") || name.endsWith(".tsv");
  }
}
