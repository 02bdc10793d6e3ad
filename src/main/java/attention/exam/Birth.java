package attention.exam;

import attention.child.Signal;
import attention.child.Wire;
import attention.problem.Problem;
import attention.process.LastWords;
import attention.sandbox.Confined;
import attention.sandbox.Sandbox;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/**
 * The start of a program in a sandbox. It comes through a door that is open for it alone, shows
 * what it was told and nobody else knows, and the door is gone before any stranger's code is there.
 *
 * @param sandbox where it runs
 * @param patience how long the start may take
 */
record Birth(Sandbox sandbox, Duration patience) {
  private static final String DOOR = "d";

  /** What to run, once it is known where the door is. */
  interface Program {
    /**
     * With all its arguments.
     *
     * @param scratch the folder that it may write to, as it sees it
     * @param door the folder of the socket
     * @param socket the socket
     */
    Confined behind(Path scratch, Path door, Path socket);
  }

  /**
   * Starts a program and waits until it is ready.
   *
   * @throws Problem if it does not start, or not in time
   */
  LivingChild of(Program program) {
    try {
      Path folder = Files.createTempDirectory("attention"); // which only this user may enter
      try {
        return born(program, folder);
      } catch (IOException exception) {
        LivingChild.remove(folder);
        throw exception;
      }
    } catch (IOException exception) {
      throw new Problem(
          "The process in which submissions are tried did not start: %s. Delete the folder target, so that the course is built anew, and try again; ./attention doctor looks at the rest."
              .formatted(exception.getMessage()),
          exception);
    }
  }

  private LivingChild born(Program program, Path folder) throws IOException {
    Path door = Files.createDirectory(folder.resolve("in"));
    Path socket = door.resolve(DOOR);
    String secret = secret();
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket), 1);
      Process process =
          sandbox.start(program.behind(sandbox.scratch(folder), door, socket), folder);
      LastWords lastWords = new LastWords(process.getInputStream());
      try {
        Wire wire = met(server, process, secret);
        Files.delete(socket);
        return new LivingChild(process, wire, folder);
      } catch (IOException exception) {
        boolean alive = process.isAlive();
        LivingChild.end(process);
        String otherwise =
            alive ? "it was not ready within " + patience.toSeconds() + " s" : "it ended at once";
        throw new IOException(lastWords.reason(otherwise), exception);
      }
    }
  }

  private Wire met(ServerSocketChannel server, Process process, String secret) throws IOException {
    try (OutputStream in = process.getOutputStream()) {
      in.write(secret.getBytes(StandardCharsets.UTF_8));
    }
    CompletableFuture<Void> unused = process.onExit().thenRun(() -> close(server));
    try (Clock clock = Clock.start(process, server, patience)) {
      while (!clock.rang()) {
        Wire wire = new Wire(server.accept());
        if (MessageDigest.isEqual(wire.bytes(), secret.getBytes(StandardCharsets.UTF_8))
            && wire.one(Signal.class) == Signal.READY) {
          return wire;
        }
        wire.close();
      }
    }
    throw new IOException("nobody came");
  }

  private static void close(ServerSocketChannel server) {
    try {
      server.close();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static String secret() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
