package attention.lab;

import attention.problem.Problem;
import attention.process.Command;
import attention.process.Machine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Installs Jupyter where none was found: into the course's own folder, or, as root on Debian, from
 * Debian's packages.
 */
final class JupyterInstallation {
  private static final Duration SILENCE = Duration.ofSeconds(60);

  private final JupyterSearch search;
  private final Progress progress;
  private final List<String> failures = new ArrayList<>();

  private final Optional<Path> apt;

  /**
   * @param apt Debian's installer, where there is one and this process may use it
   */
  JupyterInstallation(JupyterSearch search, Progress progress, Optional<Path> apt) {
    this.search = search;
    this.progress = progress;
    this.apt = apt;
  }

  /** An installation that uses what this machine allows. */
  static JupyterInstallation here(JupyterSearch search, Progress progress) {
    return new JupyterInstallation(
        search, progress, search.named("apt-get").filter(program -> Machine.ROOT).findFirst());
  }

  /**
   * Finds Jupyter or installs it.
   *
   * @throws Problem if it can be neither found nor installed; says what to install by hand
   */
  Jupyter findOrInstall() {
    return search.find().or(this::install).orElseThrow();
  }

  private Optional<Jupyter> install() {
    progress.say("No working Jupyter on the PATH.");
    if (intoVirtualEnvironment() || fromDebian()) {
      Optional<Jupyter> found = search.find();
      if (found.isPresent()) {
        return found;
      }
      failures.add("after the installation, \"jupyter nbconvert\" still does not run");
    }
    throw new Problem(
        """
        Jupyter is not here and could not be installed:
          - %s.
        Install it yourself and call this command again. On Debian or Ubuntu:
          apt install jupyter-notebook jupyter-nbconvert python3-nbclient
        elsewhere, with Python 3: pip install jupyterlab"""
            .formatted(String.join(";\n  - ", failures)));
  }

  /** An index that does not answer makes pip give up after a few seconds. */
  private boolean intoVirtualEnvironment() {
    Optional<Path> python = search.python();
    if (python.isEmpty()) {
      failures.add("there is no Python 3 with venv on the PATH");
      return false;
    }
    CourseFolders.create(search.folders().jupyter());
    Path folder = search.folders().virtualEnvironment();
    return done(
            "Creating a Python environment in target/jupyter/venv",
            command(python.get().toString(), "-m", "venv", "--clear", folder.toString()))
        && done(
            "Installing JupyterLab into target/jupyter/venv (about 100 MB)",
            command(
                JupyterSearch.inside(folder, "python").findFirst().orElse(folder).toString(),
                "-m",
                "pip",
                "install",
                "--disable-pip-version-check",
                "--timeout",
                "5",
                "--retries",
                "0",
                "jupyterlab",
                "nbconvert"));
  }

  private boolean fromDebian() {
    if (apt.isEmpty()) {
      failures.add("Debian's packages can be installed only on Debian, and by root");
      return false;
    }
    String program = apt.get().toString();
    Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
    return done("Reading Debian's list of packages", command(program, "update").with(quiet))
        && done(
            "Installing Jupyter from Debian's packages",
            command(
                    program,
                    "install",
                    "--yes",
                    "--no-install-recommends",
                    "jupyter-notebook",
                    "jupyter-nbconvert",
                    "python3-nbclient")
                .with(quiet));
  }

  private Command command(String... words) {
    return Command.of(search.folders().home(), words);
  }

  private boolean done(String what, Command command) {
    Command.Outcome outcome = progress.during(what, () -> command.run(SILENCE));
    if (!outcome.good()) {
      progress.say("  That failed: " + outcome.lastWord());
      failures.add(what + ": " + outcome.lastWord());
    }
    return outcome.good();
  }
}
