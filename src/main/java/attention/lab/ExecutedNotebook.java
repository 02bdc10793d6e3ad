package attention.lab;

import attention.problem.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads from an executed notebook whether a cell failed. */
record ExecutedNotebook(JsonNode json) {
  private static final Pattern ANSI = Pattern.compile("\u001B\\[[0-9;]*[A-Za-z]");
  private static final int SOURCE_LINES = 12;

  /**
   * @throws Problem if the file is no notebook
   */
  static ExecutedNotebook read(Path file) {
    try {
      return new ExecutedNotebook(new ObjectMapper().readTree(file.toFile()));
    } catch (IOException exception) {
      throw new Problem("%s is no notebook: %s".formatted(file, exception.getMessage()), exception);
    }
  }

  /** The first cell that failed, its source and its message; empty if none did. */
  List<String> firstFailure() {
    for (JsonNode cell : json.path("cells")) {
      for (JsonNode output : cell.path("outputs")) {
        if (output.path("output_type").asText().equals("error") && !mayFail(cell)) {
          return complaint(cell, output);
        }
      }
    }
    return List.of();
  }

  /** Jupyter's own mark for a cell that shows how something fails. */
  private static boolean mayFail(JsonNode cell) {
    for (JsonNode tag : cell.path("metadata").path("tags")) {
      if (tag.asText().equals("raises-exception")) {
        return true;
      }
    }
    return false;
  }

  private static List<String> complaint(JsonNode cell, JsonNode error) {
    List<String> lines = new ArrayList<>();
    lines.add("cell [%s]:".formatted(cell.path("execution_count").asText()));
    List<String> source = joined(cell.path("source"), "").lines().toList();
    source.stream().limit(SOURCE_LINES).forEach(line -> lines.add("    | " + line));
    if (source.size() > SOURCE_LINES) {
      lines.add("    | … %d more lines".formatted(source.size() - SOURCE_LINES));
    }
    String message = ANSI.matcher(joined(error.path("traceback"), "\n")).replaceAll("");
    if (message.isBlank()) {
      message = error.path("ename").asText() + ": " + error.path("evalue").asText();
    }
    message.lines().forEach(lines::add);
    return lines;
  }

  /** A notebook holds text as one string or as a list of lines. */
  private static String joined(JsonNode text, String separator) {
    if (!text.isArray()) {
      return text.asText();
    }
    List<String> parts = new ArrayList<>();
    text.forEach(part -> parts.add(part.asText()));
    return String.join(separator, parts);
  }
}
