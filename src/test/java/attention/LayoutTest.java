package attention;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.testing.NotebookRules;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One id a lesson, spelled alike everywhere; and nothing in the tree that cannot be read. */
class LayoutTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  private static final Pattern LESSON_ID = Pattern.compile("\\b\\d{2}-[a-z]+(-[a-z]+)*\\b");

  /** What git ignores too: built, or left by an editor. */
  private static final Set<String> NOT_OURS =
      Set.of("target", ".git", ".idea", ".vscode", ".settings", ".ipynb_checkpoints", ".DS_Store");

  @ParameterizedTest
  @ValueSource(strings = {"data", "exercises", "solutions"})
  void aFolderWithALessonsNumberHasItsWholeId(String folder) throws IOException {
    assertThat(numberedFolders(HOME.resolve(folder))).isSubsetOf(Lesson.ids());
  }

  @ParameterizedTest
  @EnumSource(Lesson.class)
  void everyLessonHasANotebookThatKeepsTheRules(Lesson lesson) throws IOException {
    Path notebook = lesson.notebook(HOME);

    assertThat(notebook).isRegularFile();
    assertThat(NotebookRules.brokenBy(new ObjectMapper().readTree(notebook.toFile())))
        .as(lesson.id())
        .isEmpty();
  }

  @Test
  void nothingButTheLessonsIsAmongTheNotebooks() throws IOException {
    assertThat(files(HOME.resolve("notebooks")).stream().map(Path::toString))
        .containsExactlyInAnyOrderElementsOf(
            Lesson.ids().stream().map(id -> id + ".ipynb").toList());
  }

  @Test
  void theReadmesTableListsTheLessonsInOrder() throws IOException {
    List<String> listed =
        Files.readAllLines(HOME.resolve("README.md")).stream()
            .filter(line -> line.startsWith("|"))
            .flatMap(line -> LESSON_ID.matcher(line).results().map(MatchResult::group))
            .distinct()
            .toList();

    assertThat(listed).isEqualTo(Lesson.ids());
  }

  @Test
  void everyFileIsText() throws IOException {
    assertThat(files(HOME)).isNotEmpty().noneMatch(LayoutTest::isBinary);
  }

  private static List<String> numberedFolders(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(Files::isDirectory)
          .map(child -> child.getFileName().toString())
          .filter(name -> name.matches("\\d.*"))
          .toList();
    }
  }

  private static List<Path> files(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isOurs(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isOurs(file)) {
              found.add(root.relativize(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static boolean isOurs(Path path) {
    return !NOT_OURS.contains(path.getFileName().toString());
  }

  /** No text file holds the byte 0; hardly any other file goes without. */
  private static boolean isBinary(Path file) {
    try {
      for (byte b : Files.readAllBytes(HOME.resolve(file))) {
        if (b == 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
