package attention.watch;

import attention.lesson.Lesson;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Watches the learner's files and tells when one holds something else than before, however the
 * editor saves: over the old text, as another file renamed, or after removing the old one.
 */
final class Saves implements AutoCloseable {
  /** How long a save may stay unseen where the system does not tell of it. */
  private static final long LOOK_MILLIS = 200;

  private final Map<Lesson, WatchedFile> files = new LinkedHashMap<>();
  private final Set<Path> folders;
  private final Consumer<Event> events;
  private final FolderEvents written = new FolderEvents();
  private final Thread thread = new Thread(this::watch, "saves");

  /** Keeps in mind what the files hold now. */
  Saves(Map<Lesson, Path> paths, Consumer<Event> events) {
    this.events = events;
    paths.forEach(
        (lesson, path) ->
            files.put(lesson, new WatchedFile(path.toAbsolutePath(), WatchedFile.MOMENT_MILLIS)));
    this.folders =
        files.values().stream().map(WatchedFile::folder).collect(Collectors.toUnmodifiableSet());
  }

  /** Tells of every save since this was made. */
  void start() {
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void watch() {
    try (written) {
      // What was written before the first folder was watched is seen as well.
      Set<Path> touched = folders;
      while (true) {
        written.watch(folders);
        for (Map.Entry<Lesson, WatchedFile> file : files.entrySet()) {
          look(file.getKey(), file.getValue(), touched);
        }
        touched = written.await(LOOK_MILLIS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } catch (IOException refused) {
      events.accept(
          new Event.Broken(
              new Problem(
                  "The folders in exercises/ cannot be watched any more (%s). Start the watch again, or grade one at a time: ./attention grade 04"
                      .formatted(refused),
                  refused)));
    } catch (RuntimeException fault) {
      events.accept(
          new Event.Broken(new IllegalStateException("watching the files failed", fault)));
    }
  }

  private void look(Lesson lesson, WatchedFile file, Set<Path> touched)
      throws InterruptedException {
    if (touched.contains(file.folder()) || file.looksTouched()) {
      file.read().ifPresent(change -> events.accept(new Event.Touched(lesson, change)));
    }
  }
}
