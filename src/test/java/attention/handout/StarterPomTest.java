package attention.handout;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class StarterPomTest {
  @Test
  void theLibrariesAreTheCoursesOwnAndTheCourse() throws Exception {
    Document course = parsed(course());
    Document starter = parsed(starter());
    String coordinates = "concat(groupId,' ',artifactId,' ',version,' ',classifier)";

    Set<String> expected =
        each(course, "/project/dependencies/dependency[not(scope='test')]", coordinates);
    expected.add("attention-by-hand attention-by-hand 0.1.0-SNAPSHOT ");
    assertThat(each(starter, "/project/dependencies/dependency", coordinates)).isEqualTo(expected);
  }

  @Test
  void everySystemOfTheCourseHasItsMachineCode() throws Exception {
    String names = "string(properties/native.platform)";

    assertThat(each(parsed(starter()), "//profile[properties/native.platform]", names))
        .isEqualTo(each(parsed(course()), "//profile[properties/native.platform]", names))
        .hasSizeGreaterThan(3);
  }

  @Test
  void onlyTheExercisesThatAreHandedOutAreSources() throws Exception {
    assertThat(each(parsed(starter()), "//source", "string(.)"))
        .containsExactly("exercises/01-embedding", "exercises/04-softmax");
  }

  @Test
  void nothingIsLeftToFillInAndNothingIsUndefined() throws Exception {
    Set<String> defined = each(parsed(starter()), "//properties/*", "name()");

    assertThat(starter()).doesNotContainPattern("@[a-zA-Z:-]+@");
    assertThat(starter().lines().flatMap(StarterPomTest::used))
        .isNotEmpty()
        .allMatch(
            name ->
                defined.contains(name)
                    || name.matches("project\\..*|java\\..*|path\\.separator")
                    || List.of("lesson", "course", "libraries").contains(name));
  }

  private static Stream<String> used(String line) {
    return Pattern.compile("\\$\\{([^}]+)}").matcher(line).results().map(use -> use.group(1));
  }

  private static String starter() throws Exception {
    return new StarterPom(course()).text(List.of(Lesson.EMBEDDING, Lesson.SOFTMAX));
  }

  private static String course() throws Exception {
    return Files.readString(Path.of("pom.xml"));
  }

  private static Document parsed(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Set<String> each(Document document, String nodes, String what) throws Exception {
    var path = XPathFactory.newInstance().newXPath();
    NodeList found = (NodeList) path.evaluate(nodes, document, XPathConstants.NODESET);
    Set<String> all = new TreeSet<>();
    for (int i : IntStream.range(0, found.getLength()).toArray()) {
      all.add(path.evaluate(what, found.item(i)));
    }
    return all;
  }
}
