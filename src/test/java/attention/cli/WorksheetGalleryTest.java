package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets with the mistakes that people make, and what an independent script says of them. */
class WorksheetGalleryTest {
  private static final Path GALLERY = Path.of("data", "worksheets");
  private static final String EXPECTED = ".expected.json";
  private static final double HALF_OF_THE_SIXTH_DECIMAL = 0.500001e-6;
  private static final List<String> NUMBERS = List.of("given", "expected");

  static Stream<Path> sheets() throws IOException {
    return files().filter(WorksheetGalleryTest::isSheet);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theCheckerSaysWhatTheScriptSays(Path sheet) throws IOException {
    JsonNode expected = json(Files.readString(expectation(sheet)));

    Said said = Said.by("check", sheet.toString(), "--json");

    assertThat(said.err()).isEmpty();
    assertThat(said.status()).isEqualTo(isWrong(expected) ? 1 : 0);
    assertSame(json(said.out()), expected);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void whatIsWrongIsToldToTheLearnerToo(Path sheet) throws IOException {
    Said said = Said.by("check", sheet.toString());

    for (JsonNode step : json(Files.readString(expectation(sheet))).get("steps")) {
      if (!step.get("firstWrong").isNull()) {
        assertThat(said.out()).contains(step.get("firstWrong").get("derivation").asText());
      }
    }
  }

  @Test
  void everySheetHasAnExpectationAndIsInTheTable() throws IOException {
    List<String> sheets = sheets().map(WorksheetGalleryTest::name).toList();

    assertThat(sheets).hasSizeGreaterThanOrEqualTo(12);
    assertThat(files().map(WorksheetGalleryTest::name).filter(name -> name.endsWith(EXPECTED)))
        .containsExactlyInAnyOrderElementsOf(
            sheets().map(sheet -> name(expectation(sheet))).toList());
    assertThat(inTheTable()).containsExactlyInAnyOrderElementsOf(sheets);
  }

  private static void assertSame(JsonNode said, JsonNode expected) {
    assertThat(said.get("steps")).hasSameSizeAs(expected.get("steps"));
    for (int i = 0; i < expected.get("steps").size(); i++) {
      JsonNode saidCell = said.get("steps").get(i).get("firstWrong");
      JsonNode expectedCell = expected.get("steps").get(i).get("firstWrong");
      if (saidCell.isObject() && expectedCell.isObject()) {
        for (String number : NUMBERS) {
          assertThat(number(saidCell, number))
              .as("%s of %s", number, said.get("steps").get(i).get("name"))
              .isCloseTo(number(expectedCell, number), within(HALF_OF_THE_SIXTH_DECIMAL));
        }
      }
    }
    assertThat(said.toPrettyString()).isEqualTo(expected.toPrettyString());
  }

  /** Takes the number out, so that the rest can be compared to the letter. */
  private static double number(JsonNode cell, String name) {
    return ((ObjectNode) cell).remove(name).asDouble();
  }

  private static boolean isWrong(JsonNode marking) {
    return marking.findValuesAsText("status").contains("wrong");
  }

  private static boolean isSheet(Path file) {
    String name = name(file);
    return name.endsWith(".csv") || (name.endsWith(".md") && !name.equals("README.md"));
  }

  private static Path expectation(Path sheet) {
    return sheet.resolveSibling(name(sheet).replaceFirst("\\.(csv|md)$", EXPECTED));
  }

  private static List<String> inTheTable() throws IOException {
    Pattern first = Pattern.compile("^\\| \\[([^]]+)]\\(\\1\\) \\|", Pattern.MULTILINE);
    return first
        .matcher(Files.readString(GALLERY.resolve("README.md")))
        .results()
        .map((MatchResult row) -> row.group(1))
        .toList();
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(GALLERY)) {
      return all.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }
}
