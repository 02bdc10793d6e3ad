package attention.watch;

import static org.assertj.core.api.Assertions.assertThat;

import attention.watch.Event.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFileTest {
  /** Longer than any machine takes to write the file again. */
  private static final long PATIENT_MILLIS = 30_000;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("MyStep.java"), "old");
  }

  @Test
  void aFileThatIsAwayForAMomentIsNotGone() throws IOException, InterruptedException {
    WatchedFile watched = new WatchedFile(file, PATIENT_MILLIS);
    Files.delete(file);
    CompletableFuture<Void> written = writeSoon();

    assertThat(watched.read()).contains(Change.SAVED);
    written.join();
  }

  @Test
  void aFileThatIsEmptyForAMomentIsReadWhenItIsWritten() throws IOException, InterruptedException {
    WatchedFile watched = new WatchedFile(file, PATIENT_MILLIS);
    Files.writeString(file, "");
    CompletableFuture<Void> written = writeSoon();

    assertThat(watched.read()).contains(Change.SAVED);
    written.join();
    assertThat(watched.read()).as("nothing is left to be read").isEmpty();
  }

  @Test
  void aFileThatStaysAwayIsGone() throws IOException, InterruptedException {
    WatchedFile watched = new WatchedFile(file, 1);
    Files.delete(file);

    assertThat(watched.read()).contains(Change.GONE);
    assertThat(watched.read()).isEmpty();
  }

  /** Later than the first look at the file, whenever that is soon. */
  private CompletableFuture<Void> writeSoon() {
    return CompletableFuture.runAsync(
        () -> {
          try {
            Files.writeString(file, "new");
          } catch (IOException exception) {
            throw new UncheckedIOException(exception);
          }
        },
        CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));
  }
}
