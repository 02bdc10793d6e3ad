package attention.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Tells in which folders something has just been written.
 *
 * <p>It is an alarm clock, not a record: where the system tells late (macOS asks the disk every few
 * seconds) or not at all (some network drives, or its number of watches is used up), {@link #await}
 * ends after the time given, and whoever waits looks at the files all the same.
 */
final class FolderEvents implements AutoCloseable {
  /** One save is several events, which come within this time of each other. */
  private static final long SETTLE_MILLIS = 15;

  /** A file that is written without a pause is looked at nevertheless. */
  private static final long LONGEST_SETTLE_MILLIS = 150;

  /** A folder may go and another one of its name come: then the watch on the first is void. */
  private record Watched(WatchKey key, Object identity) {}

  private final Optional<WatchService> service = service();
  private final Map<Path, Watched> folders = new HashMap<>();

  /** Watches these folders from now on, as far as they exist. */
  void watch(Collection<Path> wanted) {
    service.ifPresent(watcher -> wanted.forEach(folder -> watch(folder, watcher)));
  }

  /**
   * Waits until something has been written and the writing has come to rest, or the time is over.
   *
   * @return the folders in which something was written; none if the time is over
   */
  Set<Path> await(long millis) throws InterruptedException {
    if (service.isEmpty()) {
      Thread.sleep(millis);
      return Set.of();
    }
    Set<Path> written = new HashSet<>();
    WatchKey key = service.get().poll(millis, TimeUnit.MILLISECONDS);
    long longest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_SETTLE_MILLIS);
    while (key != null) {
      key.pollEvents();
      key.reset();
      written.add((Path) key.watchable());
      key =
          System.nanoTime() < longest
              ? service.get().poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS)
              : null;
    }
    return written;
  }

  @Override
  public void close() throws IOException {
    if (service.isPresent()) {
      service.get().close();
    }
  }

  private void watch(Path folder, WatchService watcher) {
    try {
      Object identity = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
      Watched known = folders.get(folder);
      if (known != null && known.key.isValid() && Objects.equals(known.identity, identity)) {
        return;
      }
      if (known != null) {
        known.key.cancel();
      }
      WatchKey key = folder.register(watcher, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      folders.put(folder, new Watched(key, identity));
    } catch (IOException notNow) {
      // The folder is gone, or no watch is left: it is asked for again the next time.
      folders.remove(folder);
    }
  }

  private static Optional<WatchService> service() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException noneLeft) {
      return Optional.empty();
    }
  }
}
