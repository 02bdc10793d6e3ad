package attention.compile;

import attention.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** The text of a learner's file. Its class may have another name than the file. */
final class Source extends SimpleJavaFileObject {
  private static final long MOST_BYTES = 1_000_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF"; // some editors write it first

  private final String text;

  private Source(URI uri, String text) {
    super(uri, Kind.SOURCE);
    this.text = text;
  }

  /**
   * Reads a file.
   *
   * @throws Problem if there is none, or it cannot be read
   * @throws NotUsable if it holds no text of a sensible size
   */
  static Source read(Path file) throws NotUsable {
    if (Files.isDirectory(file)) {
      throw new Problem("%s is a folder. Name the Java file in it.".formatted(file));
    }
    if (!Files.exists(file)) {
      throw new Problem("There is no file %s. Check the name and the folder.".formatted(file));
    }
    try {
      long bytes = Files.size(file);
      if (bytes > MOST_BYTES) {
        throw tooLarge(file.getFileName().toString(), bytes);
      }
      String text = Files.readString(file);
      return new Source(file.toUri(), text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      throw NotUsable.notCompiling(
          "%s is not UTF-8 text. Save it as UTF-8; editors offer this as the encoding."
              .formatted(file.getFileName()));
    } catch (IOException unreadable) {
      throw new Problem(
          "%s cannot be read: %s. Check that you may read it.".formatted(file, unreadable),
          unreadable);
    }
  }

  /**
   * A text that was read elsewhere.
   *
   * @param fileName whatever its author called it
   * @throws NotUsable if it is not of a sensible size
   */
  static Source handedIn(String fileName, String text) throws NotUsable {
    if (text.length() > MOST_BYTES) {
      throw tooLarge(fileName, text.length());
    }
    try {
      return new Source(new URI("string", "", "/" + fileName, null), text);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static NotUsable tooLarge(String fileName, long bytes) {
    return NotUsable.notCompiling(
        "%s holds %d kB, too much for an exercise (at most %d kB). Is it the right file?"
            .formatted(fileName, bytes / 1000, MOST_BYTES / 1000));
  }

  /** A text that comes from no file. */
  static Source of(String fileName, String text) {
    return new Source(URI.create("string:///" + fileName), text);
  }

  String text() {
    return text;
  }

  /** The file's name without its folder. */
  String fileName() {
    String path = toUri().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /**
   * A public class need not stand in a file of its name: {@code --source} takes any file. Only the
   * names of the two special files are no class's, such as {@code module-info}.
   */
  @Override
  public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
    return kind == Kind.SOURCE && !simpleName.endsWith("-info");
  }
}
