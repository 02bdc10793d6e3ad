package attention.lesson;

import attention.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the course lies: the folder that holds notebooks/, data/ and pom.xml. */
public final class CourseHome {
  /** The system property that the launcher and the kernel name the folder with. */
  public static final String PROPERTY = "attention.home";

  private CourseHome() {}

  /**
   * The course's top-level folder: the system property {@value #PROPERTY} where it is set, else the
   * nearest folder from the working directory upwards that looks like the course.
   *
   * @throws Problem if there is none
   */
  public static Path path() {
    return from(System.getProperty(PROPERTY), Path.of("").toAbsolutePath());
  }

  /** The folder that is named, unless null; else the nearest from {@code here} upwards. */
  static Path from(String named, Path here) {
    if (named != null) {
      return Path.of(named).toAbsolutePath().normalize();
    }
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("pom.xml"))
          && Files.isDirectory(folder.resolve("notebooks"))) {
        return folder;
      }
    }
    throw new Problem(
        "The course's folder was not found from %s upwards. Start inside it, or name it with -D%s=FOLDER."
            .formatted(here, PROPERTY));
  }
}
