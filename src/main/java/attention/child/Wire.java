package attention.child;

import attention.trial.Garbled;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One end of the socket between a program in a sandbox and the one that started it. Nothing that
 * comes is believed: every length is held against a bound, and room is made only for what is there.
 */
public final class Wire implements Closeable {
  private static final int MOST_BYTES = 32 << 20;
  private static final int MOST_TEXT_BYTES = 64 << 10;
  private static final int MOST_CHARACTERS = 16_000; // each takes at most 4 bytes
  private static final int MOST_CLASSES = 5_000;

  private final SocketChannel socket;
  private final DataInputStream in;
  private final DataOutputStream out;

  /** Takes over a socket. */
  public Wire(SocketChannel socket) {
    this.socket = socket;
    in = new DataInputStream(new BufferedInputStream(SocketStreams.in(socket)));
    out = new DataOutputStream(new BufferedOutputStream(SocketStreams.out(socket)));
  }

  /** Puts a number below 256 onto it. */
  public Wire put(int number) throws IOException {
    out.writeByte(number);
    return this;
  }

  /** Puts one of an enumeration onto it. */
  public Wire put(Enum<?> one) throws IOException {
    return put(one.name());
  }

  /** Puts a number onto it. */
  public Wire putLong(long number) throws IOException {
    out.writeLong(number);
    return this;
  }

  /** Puts a text onto it, or the beginning of a long one. */
  public Wire put(String text) throws IOException {
    boolean all = text.length() <= MOST_CHARACTERS;
    String sent = all ? text : text.substring(0, MOST_CHARACTERS) + "…";
    byte[] bytes = sent.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
    return this;
  }

  /** Puts bytes onto it, whatever they mean. */
  public Wire put(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
    return this;
  }

  /** Puts compiled classes onto it, by their names. */
  public Wire put(Map<String, byte[]> classes) throws IOException {
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> one : classes.entrySet()) {
      put(one.getKey()).put(one.getValue());
    }
    return this;
  }

  /** Sends what was put onto it. */
  public void send() throws IOException {
    out.flush();
  }

  /** Takes a number below 256. */
  public int number() throws IOException {
    return in.readUnsignedByte();
  }

  /**
   * Takes one of an enumeration.
   *
   * @throws Garbled if none has the name that came
   */
  public <E extends Enum<E>> E one(Class<E> type) throws IOException {
    String name = text();
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new Garbled("no %s has the name that came".formatted(type.getSimpleName()));
  }

  /** Takes a number. */
  public long longNumber() throws IOException {
    return in.readLong();
  }

  /** Takes a text. */
  public String text() throws IOException {
    return new String(bytes(MOST_TEXT_BYTES), StandardCharsets.UTF_8);
  }

  /** Takes bytes. */
  public byte[] bytes() throws IOException {
    return bytes(MOST_BYTES);
  }

  /** Takes compiled classes. */
  public Map<String, byte[]> classes() throws IOException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    int room = MOST_BYTES;
    for (int left = count(MOST_CLASSES); left > 0; left--) {
      String name = text();
      byte[] bytes = bytes(room);
      room -= bytes.length;
      classes.put(name, bytes);
    }
    return classes;
  }

  /**
   * Takes a count.
   *
   * @throws Garbled if it is negative or above what there may be
   */
  public int count(int most) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > most) {
      throw new Garbled("a count of %d came, and %d is the most".formatted(count, most));
    }
    return count;
  }

  /** Puts a count onto it. */
  public Wire putCount(int count) throws IOException {
    out.writeInt(count);
    return this;
  }

  private byte[] bytes(int most) throws IOException {
    int length = count(most);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("only %d of %d bytes came".formatted(bytes.length, length));
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
