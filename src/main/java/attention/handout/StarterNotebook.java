package attention.handout;

import attention.lesson.Lesson;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lesson's notebook, with no link to a lesson that is not there. */
final class StarterNotebook {
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(([\\w-]+)\\.ipynb\\)");

  private StarterNotebook() {}

  /** The notebook's text, where only some notebooks are there. */
  static String text(String notebook, List<Lesson> there) {
    return LINK.matcher(notebook)
        .replaceAll(
            link -> Matcher.quoteReplacement(leads(link, there) ? link.group() : link.group(1)));
  }

  private static boolean leads(MatchResult link, List<Lesson> there) {
    return there.stream().anyMatch(lesson -> lesson.id().equals(link.group(2)));
  }
}
