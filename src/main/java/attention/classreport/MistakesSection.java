package attention.classreport;

import attention.lesson.Lesson;
import attention.verdict.Diagnosis;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the class misunderstood: the mistakes by name, the commonest first. */
final class MistakesSection {
  private static final int MOST = 20;

  private final Path home;
  private final Path folder;

  /**
   * @param home the course's top-level folder, which holds the notebooks
   * @param folder the folder of the report, from which links lead
   */
  MistakesSection(Path home, Path folder) {
    this.home = home;
    this.folder = folder;
  }

  String html(ClassTally tally) {
    Map<MistakeTally, WorkTally> mistakes = new LinkedHashMap<>();
    tally.works().forEach(work -> work.mistakes().forEach(each -> mistakes.put(each, work)));
    if (mistakes.isEmpty()) {
      return "<p>No mistake could be named. Where code is wrong in several ways, its numbers do not"
          + " tell which.</p>\n";
    }
    List<MistakeTally> sorted =
        mistakes.keySet().stream()
            .sorted(Comparator.comparingInt((MistakeTally each) -> each.people().size()).reversed())
            .toList();
    String items =
        sorted.stream()
            .limit(MOST)
            .map(each -> item(each, mistakes.get(each).handedIn()))
            .collect(Collectors.joining());
    return "<ol class=\"mistakes\">\n%s</ol>\n%s".formatted(items, rarer(sorted));
  }

  private static String rarer(List<MistakeTally> sorted) {
    return sorted.size() <= MOST
        ? ""
        : "<p>And %s, each made by %s at most.</p>\n"
            .formatted(
                Words.count(sorted.size() - MOST, "rarer mistake"),
                Words.students(sorted.get(MOST).people().size()));
  }

  private String item(MistakeTally tally, int handedIn) {
    int count = tally.people().size();
    return """
    <li><b>%s</b> <span class="quiet">%s</span>
    <div class="bar"><span style="width:%s"></span></div>
    <p>%s of %s (%s): %s</p>
    <p class="quiet">%s</p></li>
    """
        .formatted(
            PersonHtml.text(tally.mistake().title()),
            tally.work(),
            Words.percent(count, handedIn).replace(" ", ""),
            Words.students(count),
            Words.number(handedIn),
            Words.percent(count, handedIn),
            tally.people().html(),
            reading(tally));
  }

  private String reading(MistakeTally tally) {
    Diagnosis mistake = tally.mistake();
    String explanation = PersonHtml.text(mistake.explanation());
    return KnownTexts.isCode(tally.work()) && !mistake.section().isEmpty()
        ? "%s Read <a href=\"%s\">%s</a> in %s."
            .formatted(
                explanation,
                PersonHtml.text(link(Lesson.named(tally.work()), mistake.section())),
                PersonHtml.text(mistake.section()),
                tally.work())
        : explanation;
  }

  /** Jupyter's anchor of a heading is its text with hyphens for the spaces. */
  private String link(Lesson lesson, String section) {
    Path notebook = lesson.notebook(home).toAbsolutePath().normalize();
    Path from = folder.toAbsolutePath().normalize();
    boolean together = from.getRoot().equals(notebook.getRoot()); // on one drive of Windows
    Path shown = together ? from.relativize(notebook) : notebook;
    try {
      String path = shown.toString().replace('\\', '/');
      return new URI(null, null, path, section.replace(' ', '-')).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
