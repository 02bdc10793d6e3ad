package attention.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a learner's classes against those of the course that the exercise gives. */
final class GivenOnly {
  private GivenOnly() {}

  /**
   * The same classes.
   *
   * @throws NotUsable if one of them names a class that holds an answer
   */
  static Map<String, byte[]> of(Wanted wanted, Map<String, byte[]> classes) throws NotUsable {
    Optional<String> another =
        classes.values().stream()
            .flatMap(GivenOnly::named)
            .filter(name -> !classes.containsKey(name) && !wanted.given().test(name))
            .findFirst();
    if (another.isPresent()) {
      throw wanted.usesAnother(another.get());
    }
    return classes;
  }

  private static Stream<String> named(byte[] bytes) {
    try {
      return ClassFile.named(bytes).stream();
    } catch (IOException impossible) { // the compiler wrote it
      throw new UncheckedIOException(impossible);
    }
  }
}
