package attention.handout;

import attention.archive.ResourceText;
import attention.lesson.Lesson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Maven file of a handout: the libraries, platforms and versions of the course's own, and the
 * course as a jar in place of its sources.
 */
final class StarterPom {
  private static final Pattern PLACE = Pattern.compile("@(property|plugin):([a-z-]+)@");
  private static final Pattern USED = Pattern.compile("\\$\\{([a-z.0-9-]+)}");
  private static final Pattern PROPERTY = Pattern.compile("\n    <([a-z.0-9-]+)>([^<]*)</\\1>");

  private final String course; // the text of the course's pom.xml

  StarterPom(String course) {
    this.course = course.replace("\r\n", "\n");
  }

  /** The text, for the lessons that are handed out. */
  String text(List<Lesson> lessons) {
    String text =
        ResourceText.beside(StarterPom.class, "pom.xml")
            .replace("@version@", first("\n  <version>([^<]+)</version>"))
            .replace("@dependencyManagement@\n", section("dependencyManagement") + "\n")
            .replace("@dependencies@", libraries())
            .replace("@platforms@", platforms())
            .replace("@sources@", sources(lessons));
    text = PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(version(place)));
    return text.replace("@properties@", properties(text));
  }

  private String version(MatchResult place) {
    String name = Pattern.quote(place.group(2));
    return place.group(1).equals("property")
        ? first("\n    <%1$s>([^<]*)</%1$s>".formatted(name))
        : first("<artifactId>%s</artifactId>\\s*<version>([^<]+)</version>".formatted(name));
  }

  /** All but what only the course's own tests need. */
  private String libraries() {
    String all = section("dependencies").replaceFirst("^  <dependencies>\n", "");
    return all.substring(0, all.indexOf("\n    <!-- Tests. -->"));
  }

  /** Which machine code each system needs. */
  private String platforms() {
    return Pattern.compile("    <profile>\n(?s:.*?)    </profile>\n")
        .matcher(course)
        .results()
        .map(MatchResult::group)
        .filter(profile -> profile.contains("<native.platform>"))
        .collect(Collectors.joining());
  }

  private static String sources(List<Lesson> lessons) {
    return lessons.stream()
        .map(lesson -> " ".repeat(20) + "<source>exercises/%s</source>".formatted(lesson.id()))
        .collect(Collectors.joining("\n"));
  }

  /** Those properties of the course that the text uses. */
  private String properties(String text) {
    Map<String, String> all = new TreeMap<>();
    PROPERTY.matcher(section("properties")).results().forEach(p -> all.put(p.group(1), p.group(2)));
    List<String> used = USED.matcher(text).results().map(use -> use.group(1)).distinct().toList();
    return all.entrySet().stream()
        .filter(property -> used.contains(property.getKey()))
        .filter(property -> !text.contains("<%s>".formatted(property.getKey())))
        .map(property -> "    <%1$s>%2$s</%1$s>".formatted(property.getKey(), property.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private String section(String name) {
    return first("\n(  <%1$s>\n(?s:.*?)\n  </%1$s>)".formatted(name)) + "\n";
  }

  private String first(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(course);
    if (!matcher.find()) {
      throw new IllegalStateException("the course's pom.xml has no " + pattern);
    }
    return matcher.group(1);
  }
}
