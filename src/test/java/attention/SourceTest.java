package attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source files promise a reader: small, and every package introduced. */
class SourceTest {
  private static final Path MAIN = Path.of("src", "main", "java");

  @Test
  void everyPackageIsIntroduced() throws IOException {
    List<Path> packages = sources().map(Path::getParent).distinct().toList();

    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void noFileIsLongerThan250Lines() throws IOException {
    assertThat(sources())
        .allSatisfy(
            file ->
                assertThat(Files.readAllLines(file))
                    .as(file.toString())
                    .hasSizeLessThanOrEqualTo(250));
  }

  @Test
  void nineFilesOfTenStayUnder150Lines() throws IOException {
    List<Path> all = sources().toList();
    List<Path> longer = all.stream().filter(file -> lines(file) >= 150).toList();

    assertThat(longer).hasSizeLessThanOrEqualTo(all.size() / 10);
  }

  private static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
