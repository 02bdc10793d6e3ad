package attention.handin;

import attention.lesson.Lesson;
import attention.text.BinaryFormat;
import attention.text.Decoded;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds and reads what a student wrote for a lesson. */
final class JavaWork {
  private static final Pattern NOTEBOOK = Pattern.compile("\\s*\\{(?s:.*)\"cells\"\\s*:");

  private final Lesson lesson;
  private final Candidates candidates;

  JavaWork(Lesson lesson) {
    this.lesson = lesson;
    this.candidates = new Candidates(lesson);
  }

  /**
   * The work, if there is one.
   *
   * @param remarks takes what the student should know
   */
  Optional<Handed> among(List<HandedFile> files, List<String> remarks) {
    List<HandedFile> called = candidates.among(files);
    if (called.isEmpty()) {
      return files.stream()
          .filter(candidates::isNamedAfterIt)
          .filter(file -> OtherKind.of(file.name()).isPresent())
          .min(candidates.likeliestFirst())
          .map(this::otherKind);
    }
    if (called.size() > 1) {
      remarks.add(severalFiles(called));
    }
    return Optional.of(read(called.get(0), remarks));
  }

  private String severalFiles(List<HandedFile> called) {
    List<String> others = new ArrayList<>(called.stream().map(HandedFile::path).toList());
    String graded = others.remove(0);
    return "Several files could be %s: %s was graded, %s not."
        .formatted(lesson.fileName(), Shown.name(graded), Remarks.named(others));
  }

  private Handed otherKind(HandedFile file) {
    String shown = Shown.name(file.path());
    return new Handed.Unusable(
        shown,
        "%s is %s; hand in %s, the Java file."
            .formatted(shown, OtherKind.of(file.name()).orElseThrow(), lesson.fileName()));
  }

  private Handed read(HandedFile file, List<String> remarks) {
    String shown = Shown.name(file.path());
    byte[] bytes;
    try {
      bytes = file.bytes(Limits.LARGEST_FILE);
    } catch (IOException unreadable) {
      return new Handed.Unusable(
          shown,
          "%s cannot be read (%s); hand it in again."
              .formatted(shown, Shown.name(String.valueOf(unreadable.getMessage()))));
    }
    if (bytes.length > Limits.LARGEST_FILE) {
      return new Handed.Unusable(
          shown,
          "%s is larger than %,d bytes, a hundred times as long as any solution; hand in the Java file alone."
              .formatted(shown, Limits.LARGEST_FILE));
    }
    Optional<String> binary = BinaryFormat.of(bytes);
    if (binary.isPresent()) {
      return new Handed.Unusable(
          shown,
          "%s is %s, though its name says Java; hand in the Java file."
              .formatted(shown, binary.get()));
    }
    try {
      return text(shown, Decoded.of(bytes), remarks);
    } catch (CharacterCodingException noText) {
      return new Handed.Unusable(
          shown, "%s is no text; hand in the Java file as your editor saves it.".formatted(shown));
    }
  }

  private Handed text(String shown, Decoded decoded, List<String> remarks) {
    if (NOTEBOOK.matcher(decoded.text()).lookingAt()) {
      return new Handed.Unusable(
          shown,
          "%s is a notebook with the name of a Java file; copy the class from its cell into %s, and hand in that."
              .formatted(shown, lesson.fileName()));
    }
    if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
      remarks.add(
          "%s is saved as %s, and was read so; save it as UTF-8 next time."
              .formatted(shown, decoded.charset().displayName()));
    }
    return new Handed.Text(shown, decoded.text());
  }
}
