package attention.handin;

import attention.handin.HandedFile.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file by itself; never what a link of that name leads to.
 *
 * @param path where it is
 */
record OnDisk(Path path) implements Content {
  @Override
  public InputStream open() throws IOException {
    requireFile();
    return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Its bytes in any order. */
  SeekableByteChannel channel() throws IOException {
    requireFile();
    return Files.newByteChannel(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
  }

  /** Whoever opens a pipe waits for ever. */
  private void requireFile() throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("it is no file");
    }
  }
}
