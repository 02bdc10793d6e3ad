package attention.worker;

import attention.verdict.Grader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Children that find the classes of tests. */
final class Launches {
  private Launches() {}

  /** A child that grades with this. */
  static Launch of(Class<? extends Grader> grader) {
    return of(List.of(grader.getName(), ArrayWarmUp.class.getName()), Duration.ofSeconds(60));
  }

  /** A child of these classes, which has so long to start. */
  static Launch of(List<String> classes, Duration patience) {
    return new Launch(Path.of("").toAbsolutePath(), Launch.ownClassPath(), classes, patience);
  }
}
