package attention.bench.cpu;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Floats one after another and nothing else: the form in which the two children swap arrays. */
final class FloatFile {
  private static final int CHUNK = 1 << 16;

  private FloatFile() {}

  /** Writes arrays row by row. */
  static void write(List<INDArray> arrays, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        WritableByteChannel channel = Channels.newChannel(out)) {
      ByteBuffer bytes = ByteBuffer.allocate(CHUNK * Float.BYTES).order(ByteOrder.nativeOrder());
      for (INDArray array : arrays) {
        // A copy: the data of a view are those of the array that it looks into.
        INDArray rows = array.castTo(DataType.FLOAT).dup('c');
        for (long from = 0; from < rows.length(); from += CHUNK) {
          bytes.clear();
          for (long i = from; i < Math.min(from + CHUNK, rows.length()); i++) {
            bytes.putFloat(rows.data().getFloat(i));
          }
          channel.write(bytes.flip());
        }
        rows.close();
      }
    }
  }

  /**
   * The largest difference between the floats of two files, as a share of the largest number in the
   * first; NaN in both places, or the same infinity, is no difference.
   *
   * @return infinity if only one has NaN or an infinity somewhere, or one is shorter
   */
  static double difference(Path first, Path second) throws IOException {
    if (Files.size(first) != Files.size(second)) {
      return Double.POSITIVE_INFINITY;
    }
    double largest = 0;
    double difference = 0;
    try (var one = Files.newByteChannel(first);
        var other = Files.newByteChannel(second)) {
      ByteBuffer a = ByteBuffer.allocate(CHUNK * Float.BYTES).order(ByteOrder.nativeOrder());
      ByteBuffer b = ByteBuffer.allocate(CHUNK * Float.BYTES).order(ByteOrder.nativeOrder());
      while (filled(one, a) && filled(other, b)) {
        while (a.hasRemaining()) {
          float x = a.getFloat();
          float y = b.getFloat();
          if (Float.compare(x, y) != 0 && x != y) {
            double apart = Math.abs((double) x - y);
            difference = Math.max(difference, apart < Double.MAX_VALUE ? apart : Double.MAX_VALUE);
          }
          if (Float.isFinite(x)) {
            largest = Math.max(largest, Math.abs(x));
          }
        }
      }
    }
    if (difference == Double.MAX_VALUE) {
      return Double.POSITIVE_INFINITY;
    }
    return difference == 0 ? 0 : difference / largest;
  }

  private static boolean filled(ReadableByteChannel from, ByteBuffer bytes) throws IOException {
    bytes.clear();
    int read;
    do { // a read may give less than there is room for
      read = from.read(bytes);
    } while (read >= 0 && bytes.hasRemaining());
    bytes.flip();
    return bytes.hasRemaining();
  }
}
