package attention.cli;

import attention.lesson.CourseHome;
import java.nio.file.Path;
import picocli.CommandLine;

/** Runs a command as the launcher of another copy of the course would. */
final class InCourse {
  private InCourse() {}

  static Said at(Path home, String... arguments) {
    return at(home, Main.commandLine(), arguments);
  }

  static Said at(Path home, CommandLine commandLine, String... arguments) {
    String before = System.getProperty(CourseHome.PROPERTY);
    System.setProperty(CourseHome.PROPERTY, home.toString());
    try {
      return Said.by(commandLine, arguments);
    } finally {
      if (before == null) {
        System.clearProperty(CourseHome.PROPERTY);
      } else {
        System.setProperty(CourseHome.PROPERTY, before);
      }
    }
  }
}
