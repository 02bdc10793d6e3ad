package attention.lab;

import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.process.Children;
import attention.process.Command;
import attention.process.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Jupyter with the course's kernel, ready to open or to execute notebooks. */
public final class Lab {
  private final Jupyter jupyter;
  private final CourseFolders folders;

  private Lab(Jupyter jupyter, CourseFolders folders) {
    this.jupyter = jupyter;
    this.folders = folders;
  }

  /**
   * Finds or installs Jupyter, and tells it of the kernel.
   *
   * @param kernel the learner's kernel, or nothing for the course's own
   * @throws Problem if Jupyter or that kernel cannot be had
   */
  public static Lab ready(
      CourseFolders folders, Optional<LearnersKernel> kernel, Progress progress) {
    if (!Files.isRegularFile(folders.javaArguments())) {
      throw new Problem(
          "%s is missing: the course is not built. Start it with ./attention, which builds it."
              .formatted(folders.javaArguments()));
    }
    Jupyter jupyter =
        JupyterInstallation.here(JupyterSearch.alongPath(folders), progress).findOrInstall();
    kernel
        .map(learners -> learners.find(jupyter, folders))
        .orElseGet(() -> Kernelspec.ofCourse(folders))
        .write(folders);
    JupyterSettings.write(folders);
    return new Lab(jupyter, folders);
  }

  /**
   * Executes the lessons' notebooks.
   *
   * @param parallel how many at a time, at least 1
   * @param each is told of each notebook, in the lessons' order
   * @return whether all passed
   * @throws Problem if a notebook is missing
   */
  public boolean execute(List<Lesson> lessons, int parallel, Consumer<NotebookResult> each) {
    boolean passed = true;
    for (CompletableFuture<NotebookResult> result : start(lessons, parallel)) {
      NotebookResult done = outcome(result);
      each.accept(done);
      passed &= done.passed();
    }
    return passed;
  }

  private static NotebookResult outcome(CompletableFuture<NotebookResult> result) {
    try {
      return result.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof Problem problem ? problem : failed;
    }
  }

  /** Executes one notebook, whether a lesson's or not. */
  NotebookResult run(Path notebook) {
    return new NotebookRun(jupyter, folders).of(notebook);
  }

  /** Starts executing the lessons' notebooks; results are in the lessons' order. */
  List<CompletableFuture<NotebookResult>> start(List<Lesson> lessons, int parallel) {
    NotebookRun run = new NotebookRun(jupyter, folders);
    List<Path> notebooks = lessons.stream().map(lesson -> lesson.notebook(folders.home())).toList();
    notebooks.forEach(NotebookRun::require);
    ExecutorService pool = Executors.newFixedThreadPool(parallel);
    try {
      return notebooks.stream()
          .map(notebook -> CompletableFuture.supplyAsync(() -> run.of(notebook), pool))
          .toList();
    } finally {
      pool.shutdown();
    }
  }

  /**
   * Opens the notebooks in the browser and stays until Jupyter is closed.
   *
   * @param lesson the lesson to open, or nothing for the list of notebooks
   * @param browser whether to open a browser; else Jupyter prints the address
   * @return Jupyter's exit status
   */
  public int open(Optional<Lesson> lesson, boolean browser) {
    boolean lab = jupyter.answers(folders.home(), folders.environment(), "lab");
    Command command =
        jupyter.command(folders.notebooks(), folders.environment(), lab ? "lab" : "notebook");
    if (Machine.ROOT) {
      command = command.and("--allow-root");
    }
    if (!browser) {
      command = command.and("--no-browser");
    }
    if (lesson.isPresent()) {
      command = command.and(lesson.get().id() + ".ipynb");
    }
    try {
      return Children.start(command.builder().inheritIO()).waitFor();
    } catch (IOException exception) {
      throw new Problem("Jupyter does not start: " + exception.getMessage(), exception);
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }
}
