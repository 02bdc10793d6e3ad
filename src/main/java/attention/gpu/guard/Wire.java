package attention.gpu.guard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.Instant;

/**
 * One end of the socket between the two processes: whole messages, each with its length before it.
 * Both ends are the same jar, so Java's own way to write objects serves.
 */
final class Wire implements AutoCloseable {
  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter("attention.gpu.**;java.base/*;!*");

  private final SocketChannel channel;
  private final Selector readable;

  Wire(SocketChannel channel) throws IOException {
    this.channel = channel;
    channel.configureBlocking(false);
    readable = Selector.open();
    channel.register(readable, SelectionKey.OP_READ);
  }

  /** Nothing came in time. */
  static final class Silence extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Sends a message.
   *
   * @throws Silence if the other end does not take it for so long
   */
  void send(Serializable message, Duration patience) throws IOException {
    Instant end = Instant.now().plus(patience);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
      objects.writeObject(message);
    }
    ByteBuffer whole =
        ByteBuffer.allocate(Integer.BYTES + bytes.size())
            .putInt(bytes.size())
            .put(bytes.toByteArray())
            .flip();
    try (Selector writable = Selector.open()) {
      channel.register(writable, SelectionKey.OP_WRITE);
      while (channel.write(whole) >= 0 && whole.hasRemaining()) {
        await(writable, end);
      }
    }
  }

  /**
   * Waits for the other end.
   *
   * @throws Silence if it says nothing for so long
   * @throws EOFException if it is gone
   */
  Object receive(Duration patience) throws IOException {
    Instant end = Instant.now().plus(patience);
    int length = filled(ByteBuffer.allocate(Integer.BYTES), end).getInt();
    byte[] bytes = filled(ByteBuffer.allocate(length), end).array();
    try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      objects.setObjectInputFilter(OURS);
      return objects.readObject();
    } catch (ClassNotFoundException other) {
      throw new IOException("the two processes are not of the same build", other);
    }
  }

  private ByteBuffer filled(ByteBuffer bytes, Instant end) throws IOException {
    while (bytes.hasRemaining()) {
      int read = channel.read(bytes);
      if (read < 0) {
        throw new EOFException();
      }
      if (read == 0) {
        await(readable, end);
      }
    }
    return bytes.flip();
  }

  private static void await(Selector ready, Instant end) throws IOException {
    long left = Duration.between(Instant.now(), end).toMillis();
    if (left <= 0) {
      throw new Silence();
    }
    ready.selectedKeys().clear();
    ready.select(left);
    if (Thread.currentThread().isInterrupted()) {
      throw new ClosedByInterruptException();
    }
  }

  @Override
  public void close() throws IOException {
    readable.close();
    channel.close();
  }
}
