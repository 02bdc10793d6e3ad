package attention.gpu.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeTest {
  private static final Path SOURCES = Path.of("src/main/resources/attention/gpu/emulator");

  @Test
  void namesEveryFileThatThereIs() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> there =
          files
              .filter(Files::isRegularFile)
              .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
              .toList();
      assertThat(Recipe.files()).containsExactlyInAnyOrderElementsOf(there);
    }
  }

  @Test
  void anotherCompilerMakesAnotherCard() {
    CppCompiler one = new CppCompiler(Path.of("g++"));
    assertThat(Recipe.fingerprint(one))
        .isEqualTo(Recipe.fingerprint(new CppCompiler(Path.of("g++"))))
        .isNotEqualTo(Recipe.fingerprint(new CppCompiler(Path.of("clang++"))));
  }

  @Test
  void copiesFilesIntoTheirFolders(@TempDir Path folder) throws IOException {
    Recipe.copyTo(folder);
    assertThat(folder.resolve("kernel/kernel.h"))
        .hasSameTextualContentAs(SOURCES.resolve("kernel/kernel.h"));
  }
}
