package attention.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The ways in which editors save. */
enum SaveStyle {
  OVER_THE_OLD_TEXT {
    @Override
    void save(Path file, String text) throws IOException {
      Files.writeString(file, text);
    }
  },
  AS_ANOTHER_FILE_RENAMED {
    @Override
    void save(Path file, String text) throws IOException {
      Path other = Files.writeString(file.resolveSibling(".MyStep.java.swp"), text);
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  },
  AFTER_MOVING_THE_OLD_ONE_AWAY {
    @Override
    void save(Path file, String text) throws IOException {
      Files.move(file, file.resolveSibling("MyStep.java~"), StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(file, text);
    }
  },
  AFTER_REMOVING_THE_OLD_ONE {
    @Override
    void save(Path file, String text) throws IOException {
      Files.delete(file);
      Files.writeString(file, text);
    }
  },
  IN_PIECES {
    @Override
    void save(Path file, String text) throws IOException {
      Files.writeString(file, "");
      for (int at = 0; at < text.length(); at++) {
        Files.writeString(file, text.substring(at, at + 1), StandardOpenOption.APPEND);
      }
    }
  };

  abstract void save(Path file, String text) throws IOException;
}
