package attention.handin;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a class in files that are not called after it. Reads them only when it is first asked. */
final class ClassSearch {
  private static final List<String> LIKELIEST = List.of(".java", ".txt", ".html", ".htm", "");

  private final List<HandedFile> files;
  private Map<String, Hit> hits;

  ClassSearch(List<HandedFile> files) {
    this.files = files;
  }

  /**
   * Where a class is.
   *
   * @param file the file it is in
   * @param text Java
   * @param typed whether it was typed into a page of a learning platform
   */
  record Hit(HandedFile file, String text, boolean typed) {}

  /** The first file that declares a class. */
  Optional<Hit> declaring(String className) {
    if (hits == null) {
      hits = new HashMap<>();
      files.stream()
          .filter(file -> rank(file) < LIKELIEST.size() - 1)
          .sorted(
              Comparator.comparing(Candidates::isAnswer)
                  .thenComparing(ClassSearch::rank)
                  .thenComparing(HandedFile::depth)
                  .thenComparing(HandedFile::path))
          .limit(Limits.MOST_SEARCHED)
          .flatMap(ClassSearch::hit)
          .forEach(
              hit -> JavaWords.declared(hit.text()).forEach(name -> hits.putIfAbsent(name, hit)));
    }
    return Optional.ofNullable(hits.get(className));
  }

  private static Stream<Hit> hit(HandedFile file) {
    boolean typed = rank(file) >= LIKELIEST.indexOf(".html");
    return Reading.text(file)
        .map(text -> new Hit(file, typed ? TypedText.of(text) : text, typed))
        .stream();
  }

  private static int rank(HandedFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return (int) LIKELIEST.stream().takeWhile(ending -> !name.endsWith(ending)).count();
  }
}
