package attention.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What every notebook keeps to: it is committed as written, not as run, and names nothing of one
 * kernel, so that it runs unchanged on any Java kernel.
 */
public final class NotebookRules {
  private static final Pattern MAGIC = Pattern.compile("^\\s*[%!]");
  private static final List<String> KERNEL_PACKAGES =
      List.of("io.github.spencerpark", "org.dflib.jjava", "rapaio.jupyter");

  private final List<String> broken = new ArrayList<>();

  private NotebookRules() {}

  /** One sentence for each rule that a notebook breaks; none if all is well. */
  public static List<String> brokenBy(JsonNode notebook) {
    NotebookRules rules = new NotebookRules();
    rules.checkFormat(notebook);
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (JsonNode cell : notebook.path("cells")) {
      number++;
      rules.checkId(number, cell, ids);
      if (cell.path("cell_type").asText().equals("code")) {
        rules.checkCode(number, cell);
      }
    }
    return rules.broken;
  }

  private void checkFormat(JsonNode notebook) {
    if (notebook.path("nbformat").asInt() != 4 || notebook.path("nbformat_minor").asInt() < 5) {
      broken.add("the format is not 4.5 or a later 4");
    }
    JsonNode kernel = notebook.path("metadata").path("kernelspec");
    if (!kernel.path("name").asText().equals("java")) {
      broken.add("the kernel is not named java");
    }
    if (!kernel.path("language").asText().equals("java")) {
      broken.add("the kernel's language is not java");
    }
    if (notebook.path("cells").isEmpty()) {
      broken.add("there are no cells");
    }
  }

  private void checkId(int number, JsonNode cell, Set<String> ids) {
    String id = cell.path("id").asText();
    if (id.isEmpty()) {
      broken.add("cell %d has no id".formatted(number));
    } else if (!ids.add(id)) {
      broken.add("cell %d has the id %s of an earlier cell".formatted(number, id));
    }
  }

  private void checkCode(int number, JsonNode cell) {
    if (!cell.path("outputs").isArray() || !cell.path("outputs").isEmpty()) {
      broken.add("cell %d has outputs; clear them before committing".formatted(number));
    }
    if (!cell.path("execution_count").isNull()) {
      broken.add("cell %d has an execution count; clear it before committing".formatted(number));
    }
    String code = source(cell);
    if (code.lines().anyMatch(line -> MAGIC.matcher(line).lookingAt())) {
      broken.add("cell %d has a magic: a line that begins with %% or !".formatted(number));
    }
    for (String kernelPackage : KERNEL_PACKAGES) {
      if (code.contains(kernelPackage)) {
        broken.add("cell %d names %s, a class of one kernel".formatted(number, kernelPackage));
      }
    }
  }

  /** A cell's source is one string, or a list of lines. */
  private static String source(JsonNode cell) {
    JsonNode source = cell.path("source");
    return source.isTextual()
        ? source.textValue()
        : StreamSupport.stream(source.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining());
  }
}
