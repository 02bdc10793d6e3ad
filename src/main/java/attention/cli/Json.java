package attention.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a command prints for programs. */
final class Json {
  private Json() {}

  /** Any value, indented. */
  static String text(Object value) {
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("records, maps and lists have a JSON form", impossible);
    }
  }
}
