package attention.handin;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A teacher's desk: what was handed in, and what was asked for. */
final class Desk {
  static final String SOFTMAX = "public class MySoftmax implements AttentionWeights {}\n";
  static final String SCORES = "public class MyScores implements AttentionScores {}\n";

  final Path folder;
  private final Assignment assignment;

  private Desk(Path folder, Assignment assignment) {
    this.folder = folder;
    this.assignment = assignment;
  }

  /** Where lessons were asked for, and whoever hands in is graded. */
  static Desk asking(Path folder, String... works) {
    return new Desk(folder, assignment(Optional.empty(), works));
  }

  /** The same for those on a roster alone. */
  Desk of(String roster) {
    return of("../roster.csv", roster);
  }

  /** The same, where the roster lies elsewhere. */
  Desk of(String path, String roster) {
    Path file = write(path, roster);
    return new Desk(
        folder,
        new Assignment(
            assignment.title(),
            assignment.works(),
            assignment.due(),
            assignment.credit(),
            false,
            Optional.of(file)));
  }

  private static Assignment assignment(Optional<Path> roster, String... works) {
    return new Assignment(
        "Week 3",
        Stream.of(works).map(id -> new Work(id, 10)).toList(),
        Optional.empty(),
        Credit.CHECKS,
        false,
        roster);
  }

  /** The same for what was handed in elsewhere. */
  Desk at(Path submissions) {
    return new Desk(submissions, assignment);
  }

  Path write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path).normalize();
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  List<Envelope> envelopes() {
    return HandIns.in(folder, assignment);
  }

  List<String> names() {
    return envelopes().stream().map(envelope -> envelope.student().name()).toList();
  }

  List<String> keys() {
    return envelopes().stream().map(envelope -> envelope.student().key()).toList();
  }

  /** What the student of a name handed in. */
  HandIn handIn(String name) {
    return envelopes().stream()
        .filter(envelope -> envelope.student().name().equals(name))
        .findFirst()
        .orElseThrow()
        .open();
  }
}
