package attention.classreport;

import attention.record.Transcripts;
import attention.similar.Alike;
import attention.similar.AlikeGroup;
import attention.similar.AlikePair;
import attention.similar.AlikeWork;
import attention.similar.MarkedText;
import java.util.List;
import java.util.stream.Collectors;

/** Pairs of students whose programs are alike, their lines side by side. */
final class AlikeSection {
  private static final int MOST = 20;

  private static final String CAUTION =
      """
      <p>Compared are the words of Java: names, comments, layout and the order of methods do not \
      count. Code that the starter, the solution or many in the class have counts as little, and \
      short programs are left out, since right ones look alike. <b>Alike is not copied.</b> Two may \
      have sat together, or followed one book. Look at the lines, then ask.</p>
      """;

  private final KnownTexts known;

  AlikeSection(KnownTexts known) {
    this.known = known;
  }

  /** A second pass over the transcripts fetches the few texts that are shown. */
  String html(ClassTally tally, Transcripts transcripts) {
    Alike alike = tally.resemblances().alike();
    List<AlikePair> pairs = alike.pairs();
    List<AlikeGroup> groups = alike.groups();
    if (pairs.isEmpty() && groups.isEmpty()) {
      return CAUTION + "<p>No two programs are that much alike.</p>\n";
    }
    List<AlikePair> shown = pairs.subList(0, Math.min(MOST, pairs.size()));
    List<AlikeGroup> shownGroups = groups.subList(0, Math.min(MOST, groups.size()));
    AlikeTexts texts = AlikeTexts.of(transcripts, shown, shownGroups);
    String html =
        CAUTION
            + shownGroups.stream().map(each -> html(each, texts)).collect(Collectors.joining())
            + more(groups.size(), "larger group")
            + shown.stream().map(pair -> html(pair, texts)).collect(Collectors.joining());
    return html + more(pairs.size(), "more pair");
  }

  private static String more(int all, String what) {
    return all <= MOST ? "" : "<p>And %s.</p>\n".formatted(Words.count(all - MOST, what));
  }

  private static String html(AlikeGroup group, AlikeTexts texts) {
    People people = new People();
    group.students().forEach(student -> people.add(texts.person(student)));
    String what =
        group.wordForWord()
            ? "one text for %s, word for word"
            : "programs for %s that are alike, each with one of the others at least";
    return "<p><b>%s handed in %s:</b> %s</p>\n"
        .formatted(Words.students(people.size()), what.formatted(group.work()), people.html());
  }

  private String html(AlikePair pair, AlikeTexts texts) {
    String works = pair.works().stream().map(AlikeSection::words).collect(Collectors.joining(", "));
    String sides =
        pair.works().stream().map(work -> sides(pair, work, texts)).collect(Collectors.joining());
    return """
    <section class="pair">
    <p><b>%s</b> and <b>%s</b>: %s</p>
    %s</section>
    """
        .formatted(
            PersonHtml.link(texts.person(pair.first())),
            PersonHtml.link(texts.person(pair.second())),
            works,
            sides);
  }

  private static String words(AlikeWork work) {
    return work.wordForWord()
        ? work.work() + " word for word"
        : "%s %s %%".formatted(work.work(), Words.number((int) (100 * work.share())));
  }

  private String sides(AlikePair pair, AlikeWork work, AlikeTexts texts) {
    List<MarkedText> marked =
        MarkedText.of(
            texts.text(pair.first(), work.work()),
            texts.text(pair.second(), work.work()),
            known.of(work.work()));
    return """
    <details><summary>%s, the lines</summary>
    <div class="sides">%s%s</div>
    </details>
    """
        .formatted(work.work(), SideHtml.of(marked.get(0)), SideHtml.of(marked.get(1)));
  }
}
