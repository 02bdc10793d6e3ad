package attention.bench.gpu;

import attention.gpu.Bfloat16;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Numbers of bfloat16 one after another and nothing else: how they go to PyTorch and back. */
final class HalfFile {
  private static final int CHUNK = 1 << 20;

  private HalfFile() {}

  /** Writes arrays one after another. */
  static void write(Path file, List<float[]> arrays) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK * Short.BYTES).order(ByteOrder.nativeOrder());
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (float[] numbers : arrays) {
        for (int from = 0; from < numbers.length; from += CHUNK) {
          bytes.clear();
          for (int i = from; i < Math.min(from + CHUNK, numbers.length); i++) {
            bytes.putShort(Bfloat16.bits(numbers[i]));
          }
          bytes.flip();
          while (bytes.hasRemaining()) {
            out.write(bytes);
          }
        }
      }
    }
  }

  /** Reads all of a file. */
  static float[] read(Path file) throws IOException {
    float[] numbers = new float[Math.toIntExact(Files.size(file) / Short.BYTES)];
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK * Short.BYTES).order(ByteOrder.nativeOrder());
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      int next = 0;
      while (next < numbers.length && in.read(bytes) >= 0) {
        bytes.flip();
        while (bytes.remaining() >= Short.BYTES) {
          numbers[next++] = Bfloat16.number(bytes.getShort());
        }
        bytes.compact();
      }
    }
    return numbers;
  }
}
