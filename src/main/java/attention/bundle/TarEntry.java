package attention.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The 512 bytes that stand before a file in a tar archive, as POSIX calls them ustar.
 *
 * @param name of the file, with slashes
 * @param bytes of the file
 * @param executable whether it is a program
 */
record TarEntry(String name, long bytes, boolean executable) {
  static final int BLOCK = 512;

  private static final int NAME = 100;
  private static final int PREFIX = 155;
  private static final int SUM_AT = 148;
  private static final int SUM_LENGTH = 8;
  private static final long SECONDS = 1_767_225_600L; // 2026-01-01, so that equal files pack alike

  /**
   * The header.
   *
   * @throws IllegalArgumentException if the name is too long for it
   */
  byte[] header() {
    int slash = name.length() <= NAME ? -1 : name.lastIndexOf('/', PREFIX);
    String prefix = slash < 0 ? "" : name.substring(0, slash);
    String rest = name.substring(slash + 1);
    if (rest.length() > NAME) {
      throw new IllegalArgumentException(
          "the name %s is too long for a tar archive".formatted(name));
    }
    ByteBuffer header = ByteBuffer.allocate(BLOCK);
    text(header, rest, NAME);
    number(header, executable ? 0755 : 0644, 8);
    number(header, 0, 8); // owner
    number(header, 0, 8); // group
    number(header, bytes, 12);
    number(header, SECONDS, 12);
    text(header, " ".repeat(SUM_LENGTH), SUM_LENGTH);
    text(header, "0", 1); // a file
    text(header, "", NAME); // no link
    text(header, "ustar\0" + "00", 8);
    text(header, "", 32 + 32); // owner and group by name
    number(header, 0, 8); // no device
    number(header, 0, 8);
    text(header, prefix, PREFIX);
    long sum = 0;
    for (byte each : header.array()) {
      sum += Byte.toUnsignedInt(each);
    }
    text(header.position(SUM_AT), "%06o\0 ".formatted(sum), SUM_LENGTH);
    return header.array();
  }

  /** Zeros up to the next whole block, behind the file. */
  byte[] filling() {
    return new byte[(int) ((BLOCK - bytes % BLOCK) % BLOCK)];
  }

  private static void text(ByteBuffer header, String text, int length) {
    byte[] all = new byte[length];
    byte[] start = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(start, 0, all, 0, start.length);
    header.put(all);
  }

  private static void number(ByteBuffer header, long number, int length) {
    text(header, ("%0" + (length - 1) + "o").formatted(number), length);
  }
}
