package attention.gpu.guard;

import attention.gpu.GpuProblem;
import attention.process.Children;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A folder that only its owner may enter, with the socket at which a child is awaited. Both go as
 * soon as it has come, since the connection needs neither.
 */
final class SocketFolder implements AutoCloseable {
  private static final Duration STARTING = Duration.ofSeconds(60);
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);
  private static final int LOOK_MILLIS = 50;

  private final Path folder;
  private final ServerSocketChannel server;

  private SocketFolder(Path folder, ServerSocketChannel server) {
    this.folder = folder;
    this.server = server;
  }

  /**
   * Makes one.
   *
   * @param parent where; usually Java's folder for temporary files
   */
  static SocketFolder in(Path parent) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory(parent, "card"); // for its owner alone
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      SocketFolder made = new SocketFolder(folder, server);
      server.configureBlocking(false);
      server.bind(UnixDomainSocketAddress.of(made.socket()));
      return made;
    } catch (IOException | UnsupportedOperationException refused) {
      if (folder != null) {
        delete(folder);
      }
      throw new GpuProblem(
          "The process that holds the card cannot be reached: no socket can be made in %s (%s). Start Java with -Djava.io.tmpdir=… and a short path of a folder that can be written."
              .formatted(parent, refused),
          refused);
    }
  }

  Path socket() {
    return folder.resolve("s");
  }

  /**
   * Waits for a child to come.
   *
   * @throws GpuProblem if it ends before, or does not come
   */
  SocketChannel await(Process child, ChildOutput errors) throws IOException {
    Instant end = Instant.now().plus(STARTING);
    try (Selector selector = Selector.open()) {
      server.register(selector, SelectionKey.OP_ACCEPT);
      while (Instant.now().isBefore(end) && !Thread.currentThread().isInterrupted()) {
        selector.select(LOOK_MILLIS);
        SocketChannel channel = server.accept();
        if (channel != null) {
          return channel;
        }
        if (!child.isAlive()) {
          throw new GpuProblem(
              "The process that is to hold the card "
                  + LastWords.of(child, errors.untilEnd(LAST_WORDS), "before it began"));
        }
      }
    }
    Children.end(child);
    throw new GpuProblem(
        Thread.currentThread().isInterrupted()
            ? "You stopped the card while it was opened."
            : "The process that is to hold the card did not begin within %d s; is the machine very busy?"
                .formatted(STARTING.toSeconds()));
  }

  @Override
  public void close() throws IOException {
    server.close();
    delete(folder);
  }

  private static void delete(Path folder) {
    for (Path path : List.of(folder.resolve("s"), folder)) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException stays) {
        path.toFile().deleteOnExit(); // an empty folder does no harm until then
      }
    }
  }
}
