package attention.kernel;

import java.io.InputStream;

/** Stands in for System.in: a notebook that waits for typing cannot run unattended. */
final class NoInput extends InputStream {
  @Override
  public int read() {
    throw new UnsupportedOperationException(
        "System.in cannot be read in this notebook. Write the value into the cell instead.");
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    return length == 0 ? 0 : read();
  }
}
