package attention.bench;

import attention.problem.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What one kind of benchmark found out, as files of JSON.
 *
 * @param type of the record
 * @param lesson whose data it belongs to, such as {@code 13-cost}
 * @param command that measures it, such as {@code ./attention bench cpu}
 */
public record RecordFiles<T>(Class<T> type, String lesson, String command) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /**
   * Where a run of one's own is kept.
   *
   * @param home the course's top-level folder
   */
  public Path mine(Path home) {
    return folder(home).resolve("mine.json");
  }

  /**
   * The record that comes with the course.
   *
   * @param home the course's top-level folder
   */
  public Path reference(Path home) {
    return folder(home).resolve("reference.json");
  }

  /**
   * Reads the record of one's own run, and that of the course where there is none.
   *
   * @param home the course's top-level folder
   * @throws Problem if it cannot be read
   */
  public T nearest(Path home) {
    Path mine = mine(home);
    return read(Files.isRegularFile(mine) ? mine : reference(home));
  }

  /**
   * Reads a record.
   *
   * @throws Problem if there is none, or it is something else
   */
  public T read(Path file) {
    try {
      return JSON.readValue(Files.readString(file), type);
    } catch (JsonProcessingException broken) {
      throw new Problem(
          "%s is not a record of %s: %s. Delete it and measure again."
              .formatted(file, command, reason(broken)),
          broken);
    } catch (IOException missing) {
      throw new Problem(
          "The record %s cannot be read (%s). %s writes one.".formatted(file, missing, command),
          missing);
    }
  }

  /** The record as it stands in a file. */
  public String text(T record) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(record) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a record of records has a JSON form", impossible);
    }
  }

  /**
   * Writes a record, and its folder where there is none.
   *
   * @throws Problem if that fails
   */
  public void write(T record, Path file) {
    write(text(record), file);
  }

  /** Writes a text beside or as a record. */
  public static void write(String text, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException refused) {
      throw new Problem(
          "%s cannot be written (%s). Name another file with --out.".formatted(file, refused),
          refused);
    }
  }

  /**
   * Where the chart of a record goes: beside it.
   *
   * @throws Problem if the record's name does not end in {@code .json}
   */
  public static Path picture(Path record) {
    String name = String.valueOf(record.getFileName());
    if (!name.endsWith(".json")) {
      throw new Problem(
          "--out %s: a record is JSON, so name a file that ends in .json.".formatted(record));
    }
    return record.resolveSibling(name.substring(0, name.length() - ".json".length()) + ".svg");
  }

  /** Without the library's word on which of its settings made it say so. */
  private static String reason(JsonProcessingException broken) {
    return broken.getOriginalMessage().replaceFirst("; `DeserializationFeature.*", "");
  }

  private Path folder(Path home) {
    return home.resolve("data").resolve(lesson);
  }
}
