package attention.watch;

import attention.watch.Event.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A file, and what it held when it was last read. */
final class WatchedFile {
  /** An editor may empty or remove a file and write it a moment later. */
  static final long MOMENT_MILLIS = 100;

  private static final long STEP_MILLIS = 5;

  private static final byte[] NEVER_READ = {};

  /** What tells that a file was written, without reading it. */
  private record Stamp(Object identity, FileTime modified, long size) {}

  private final Path path;
  private final long momentMillis;
  private Optional<Stamp> stamp;
  private boolean there;
  private byte[] content;

  /**
   * Reads the file, if it is there.
   *
   * @param momentMillis how long it may be empty or away before that counts
   */
  WatchedFile(Path path, long momentMillis) {
    this.path = path;
    this.momentMillis = momentMillis;
    this.stamp = stamp();
    Optional<byte[]> now = bytes();
    this.there = now.isPresent();
    this.content = now.orElse(NEVER_READ);
  }

  /** The folder in which it lies. */
  Path folder() {
    return path.getParent();
  }

  /** Whether it looks as if it had been written since it was last read. */
  boolean looksTouched() {
    return !stamp.equals(stamp());
  }

  /** Reads the file again and says what happened to it, if anything did. */
  Optional<Change> read() throws InterruptedException {
    Optional<byte[]> now = settled();
    boolean wasThere = there;
    there = now.isPresent();
    if (now.isEmpty()) {
      return wasThere ? Optional.of(Change.GONE) : Optional.empty();
    }
    if (!Arrays.equals(now.get(), content)) {
      content = now.get();
      return Optional.of(Change.SAVED);
    }
    return wasThere ? Optional.empty() : Optional.of(Change.BACK);
  }

  /** What it holds once it is no longer being written, as far as a moment's patience tells. */
  private Optional<byte[]> settled() throws InterruptedException {
    long patience = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(momentMillis);
    while (true) {
      Optional<Stamp> before = stamp();
      Optional<byte[]> now = bytes();
      stamp = stamp();
      boolean whole = before.equals(stamp) && !vanishedOrEmptied(now);
      if (whole || System.nanoTime() > patience) {
        return now;
      }
      Thread.sleep(STEP_MILLIS);
    }
  }

  private boolean vanishedOrEmptied(Optional<byte[]> now) {
    return now.map(bytes -> bytes.length == 0 && content.length > 0).orElse(there);
  }

  private Optional<Stamp> stamp() {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return Optional.of(new Stamp(now.fileKey(), now.lastModifiedTime(), now.size()));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> bytes() {
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }
}
