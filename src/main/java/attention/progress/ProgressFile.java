package attention.progress;

import attention.problem.Problem;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The file that progress lies in. It is read anew for every question and before every change, so
 * that two programs can work with it side by side; what a newer version wrote into it stays.
 */
final class ProgressFile {
  static final String LESSONS = "lessons";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Path file;
  private final Consumer<String> notices;

  /**
   * @param file the file, which need not exist
   * @param notices is told in a sentence that a damaged file was set aside
   */
  ProgressFile(Path file, Consumer<String> notices) {
    this.file = file;
    this.notices = notices;
  }

  /** What the file says now; an empty object if there is none. */
  ObjectNode read() {
    try {
      Optional<ObjectNode> content = content();
      return content.isPresent() ? content.get() : locked(this::readOrSetAside);
    } catch (IOException broken) {
      throw problem("read", broken);
    }
  }

  /** Changes the file, and nothing that another program wrote meanwhile. */
  void change(Consumer<ObjectNode> edit) {
    try {
      Files.createDirectories(file.getParent());
      locked(
          () -> {
            ObjectNode content = readOrSetAside();
            edit.accept(content);
            write(content);
            return content;
          });
    } catch (IOException broken) {
      throw problem("written", broken);
    }
  }

  private ObjectNode readOrSetAside() throws IOException {
    Optional<ObjectNode> content = content();
    if (content.isPresent()) {
      return content.get();
    }
    Path damaged = file.resolveSibling(file.getFileName() + ".damaged");
    Path aside = Files.exists(damaged) ? Numbered.after(damaged) : damaged;
    Files.move(file, aside);
    notices.accept(
        "Your progress in %s could not be understood. It is kept as %s, and a new one begins; grade your files again with ./attention grade --all."
            .formatted(file.getFileName(), aside.getFileName()));
    return JSON.createObjectNode();
  }

  /** Nothing if the file is damaged. */
  private Optional<ObjectNode> content() throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException none) {
      return Optional.of(JSON.createObjectNode());
    }
    try {
      JsonNode content = JSON.readTree(bytes);
      return sound(content) ? Optional.of((ObjectNode) content) : Optional.empty();
    } catch (IOException noJson) {
      return Optional.empty();
    }
  }

  private static boolean sound(JsonNode content) {
    JsonNode lessons = content.path(LESSONS);
    return content.isObject()
        && (lessons.isMissingNode()
            || (lessons.isObject() && lessons.valueStream().allMatch(JsonNode::isObject)));
  }

  private void write(ObjectNode content) throws IOException {
    Path complete = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".new");
    try {
      Files.write(complete, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
      try {
        Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException notHere) {
        Files.move(complete, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(complete);
    }
  }

  private interface Work {
    ObjectNode run() throws IOException;
  }

  /** One at a time: among the threads of this program, and among programs. */
  private ObjectNode locked(Work work) throws IOException {
    synchronized (ProgressFile.class) {
      Path beside = file.resolveSibling(file.getFileName() + ".lock");
      try (FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock(); // closing the channel lets go of it
        return work.run();
      }
    }
  }

  private Problem problem(String verb, IOException broken) {
    return new Problem(
        "Your progress in %s cannot be %s (%s); see that you may write it, or move it away: only your progress is in it."
            .formatted(file, verb, broken),
        broken);
  }
}
