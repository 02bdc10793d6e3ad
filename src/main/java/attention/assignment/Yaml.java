package attention.assignment;

import attention.problem.Problem;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads YAML one word at a time, so that each keeps its place, and nothing that refers to something
 * else is ever unfolded.
 */
final class Yaml {
  private static final int DEEPEST = 3; // an assignment is a map of maps

  private static final Pattern TAB_BEFORE_THE_FIRST_WORD = Pattern.compile("^ *\t");

  private final String file;
  private final YAMLParser words;

  private Yaml(String file, YAMLParser words) {
    this.file = file;
    this.words = words;
  }

  /**
   * Reads a text.
   *
   * @param file its name, for messages
   * @throws Problem that names the line and the column where it is no YAML, or more than maps,
   *     lists and words
   */
  static YamlNode read(String file, String text) {
    try (YAMLParser words = new YAMLFactory().createParser(text)) {
      Yaml yaml = new Yaml(file, words);
      if (words.nextToken() == null) {
        throw new Problem(file + " is empty. " + AssignmentFile.EXAMPLE);
      }
      YamlNode root = yaml.node(0);
      if (words.nextToken() != null) {
        throw yaml.here("a second document begins; write one assignment a file.");
      }
      return root;
    } catch (JsonProcessingException notYaml) {
      throw notYaml(file, text, notYaml);
    } catch (IOException impossible) { // it is read from memory
      throw new UncheckedIOException(impossible);
    }
  }

  private YamlNode node(int depth) throws IOException {
    JsonToken token = words.currentToken();
    if (words.isCurrentAlias()) {
      throw here(
          "* is not understood here; write the value itself, or put it into quotation marks.");
    }
    if (depth > DEEPEST) {
      throw here("this is deeper than anything in an assignment. " + AssignmentFile.EXAMPLE);
    }
    YamlPlace place = place();
    return switch (token) {
      case START_OBJECT -> new YamlNode.Map(place, fields(depth));
      case START_ARRAY -> new YamlNode.Sequence(place, elements(depth));
      case VALUE_NULL -> new YamlNode.Word(place, "");
      default -> new YamlNode.Word(place, words.getText());
    };
  }

  private List<YamlNode.Field> fields(int depth) throws IOException {
    List<YamlNode.Field> fields = new ArrayList<>();
    while (words.nextToken() != JsonToken.END_OBJECT) {
      YamlPlace place = place();
      String key = words.currentName();
      words.nextToken();
      for (YamlNode.Field earlier : fields) {
        if (earlier.key().equals(key)) {
          throw place.problem(
              "\"%s\" is on line %d already; delete one of the two."
                  .formatted(key, earlier.place().line()));
        }
      }
      fields.add(new YamlNode.Field(place, key, node(depth + 1)));
    }
    return fields;
  }

  private List<YamlNode> elements(int depth) throws IOException {
    List<YamlNode> elements = new ArrayList<>();
    while (words.nextToken() != JsonToken.END_ARRAY) {
      elements.add(node(depth + 1));
    }
    return elements;
  }

  private YamlPlace place() {
    JsonLocation at = words.currentTokenLocation();
    return new YamlPlace(file, at.getLineNr(), at.getColumnNr());
  }

  private Problem here(String message) {
    return place().problem(message);
  }

  private static Problem notYaml(String file, String text, JsonProcessingException thrown) {
    List<String> lines = text.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      Matcher tab = TAB_BEFORE_THE_FIRST_WORD.matcher(lines.get(line));
      if (tab.find()) {
        return because(
            thrown,
            new YamlPlace(file, line + 1, tab.end()),
            "there is a tab; YAML wants spaces instead.");
      }
    }
    Mark at = thrown.getCause() instanceof MarkedYAMLException marked ? begin(marked) : null;
    return because(
        thrown,
        at == null
            ? new YamlPlace(file, 1, 1)
            : new YamlPlace(file, at.getLine() + 1, at.getColumn() + 1),
        "this is no YAML (%s); does a colon lack the space behind it, or a quotation mark its end?"
            .formatted(firstSentence(thrown)));
  }

  /** Of a quotation that never ends the beginning, which is what to look for. */
  private static Mark begin(MarkedYAMLException marked) {
    return marked.getContextMark() == null ? marked.getProblemMark() : marked.getContextMark();
  }

  private static Problem because(JsonProcessingException thrown, YamlPlace place, String message) {
    return new Problem(place.problem(message).getMessage(), thrown);
  }

  private static String firstSentence(JsonProcessingException thrown) {
    return thrown.getOriginalMessage().lines().findFirst().orElse("").replaceFirst("[. ]+$", "");
  }
}
