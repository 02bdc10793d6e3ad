package attention.trial;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Texts and counts on a wire whose other end may be hostile: shortened where they are sent, and
 * held against their bounds before anything is made room for where they are received.
 */
final class Words {
  private static final int MOST_CHARACTERS = 2000;
  private static final int MOST_BYTES = 8192; // a character takes at most 3 bytes, a pair 4

  private Words() {}

  static void write(DataOutput out, String text) throws IOException {
    boolean all = text.length() <= MOST_CHARACTERS;
    byte[] bytes =
        (all ? text : text.substring(0, MOST_CHARACTERS) + "…").getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String read(DataInput in) throws IOException {
    byte[] bytes = new byte[count(in, MOST_BYTES, "bytes of a text")];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static void write(DataOutput out, Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      write(out, text.get());
    }
  }

  static Optional<String> readOptional(DataInput in) throws IOException {
    return in.readBoolean() ? Optional.of(read(in)) : Optional.empty();
  }

  /** A count that is neither negative nor more than there may be. */
  static int count(DataInput in, int most, String what) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > most) {
      throw new Garbled("%d %s; there are at most %d".formatted(count, what, most));
    }
    return count;
  }

  /** One of the names of an enumeration. */
  static <E extends Enum<E>> E name(DataInput in, Class<E> type) throws IOException {
    String name = read(in);
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new Garbled("no %s has such a name".formatted(type.getSimpleName()));
  }
}
