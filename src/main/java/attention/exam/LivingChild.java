package attention.exam;

import attention.child.Wire;
import attention.process.Children;
import attention.trial.Garbled;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A program in a sandbox, for as long as it is good for something. */
final class LivingChild implements AutoCloseable {
  /** A Java that crashed may still be writing down why. */
  private static final Duration DYING = Duration.ofSeconds(2);

  private static final int UNKNOWN = -1;

  /** What is said over the wire, and what comes back. */
  interface Exchange<T> {
    /** Says it and listens. */
    T over(Wire wire) throws IOException;
  }

  private final Process process;
  private final Wire wire;
  private final Path folder;
  private boolean usable = true;

  LivingChild(Process process, Wire wire, Path folder) {
    this.process = process;
    this.wire = wire;
    this.folder = folder;
  }

  /** Whether it can be asked something else. */
  boolean usable() {
    return usable && process.isAlive();
  }

  /** From now on it is not asked any more. */
  void spend() {
    usable = false;
  }

  /**
   * Asks it something.
   *
   * @param limit how long that may take
   * @throws Lost if no proper answer came; it is spent then
   */
  <T> T ask(Exchange<T> exchange, Duration limit) throws Lost {
    try (Clock clock = Clock.start(process, wire, limit)) {
      try {
        return exchange.over(wire);
      } catch (Garbled nonsense) {
        usable = false;
        end(process);
        throw Lost.garbled();
      } catch (IOException gone) {
        usable = false;
        if (clock.rang()) {
          throw Lost.late();
        }
        int status = exitStatus();
        Children.end(process);
        throw Lost.ended(status);
      }
    }
  }

  private int exitStatus() {
    try {
      return process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS)
          ? process.exitValue()
          : UNKNOWN;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }

  /** Ends it at once, with all that it started, and removes what it left on disk. */
  @Override
  public void close() {
    usable = false;
    end(process);
    try {
      wire.close();
      remove(folder);
    } catch (IOException locked) {
      // A stranger may lock what is his. It lies among the system's temporary files, which others
      // remove, and must not cost a grade.
    }
  }

  /** Ends a program and waits until it is gone. */
  static void end(Process process) {
    Children.end(process);
    try {
      process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Removes a folder with whatever a stranger put into it; no link is followed. */
  static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException failed)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
