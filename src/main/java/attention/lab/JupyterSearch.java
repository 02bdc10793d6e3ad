package attention.lab;

import attention.process.Command;
import attention.process.Programs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for a Jupyter that works. A file named jupyter is not enough: version managers put
 * stand-ins on the PATH that only complain. So each one found is asked for nbconvert, which
 * executes notebooks.
 *
 * @param path the folders of the PATH, in order
 * @param folders the course's folders
 */
public record JupyterSearch(List<Path> path, CourseFolders folders) {
  /** Looks along this process's PATH. */
  public static JupyterSearch alongPath(CourseFolders folders) {
    return new JupyterSearch(Programs.path(), folders);
  }

  /** The first one that works: along the PATH, then the one the course installed earlier. */
  public Optional<Jupyter> find() {
    return Stream.concat(named("jupyter"), inside(folders.virtualEnvironment(), "jupyter"))
        .map(Jupyter::new)
        .filter(jupyter -> jupyter.answers(folders.home(), folders.environment(), "nbconvert"))
        .findFirst();
  }

  /** The first Python that can make a virtual environment with pip in it. */
  Optional<Path> python() {
    return Stream.of("python3", "python")
        .flatMap(this::named)
        .filter(
            python ->
                Command.of(folders.home(), python.toString(), "-c", "import venv, ensurepip")
                    .run(Jupyter.PATIENCE)
                    .good())
        .findFirst();
  }

  /** Programs of a name along the PATH. */
  Stream<Path> named(String program) {
    return Programs.named(path, program);
  }

  /** Programs of a name in a virtual environment. */
  static Stream<Path> inside(Path virtualEnvironment, String program) {
    return Programs.named(
        List.of(virtualEnvironment.resolve("bin"), virtualEnvironment.resolve("Scripts")), program);
  }
}
