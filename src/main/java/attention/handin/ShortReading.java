package attention.handin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Bytes of which only so many may be read: whoever lists a zip keeps all of its table of contents
 * in memory, and a stranger may have written a table of millions.
 */
final class ShortReading implements SeekableByteChannel {
  private final SeekableByteChannel channel;
  private long left;

  ShortReading(SeekableByteChannel channel, long most) {
    this.channel = channel;
    this.left = most;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    int count = channel.read(target);
    left -= Math.max(0, count);
    if (isExhausted()) {
      throw new IOException("more was read than may be");
    }
    return count;
  }

  /** Whether more was read than may be. */
  boolean isExhausted() {
    return left < 0;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    return channel.write(source);
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    channel.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
