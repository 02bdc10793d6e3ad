package attention.lab;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that only ends with a given status: enough to be searched for. */
final class FakeProgram {
  private FakeProgram() {}

  static Path write(Path folder, String name, int status) throws IOException {
    Files.createDirectories(folder);
    if (File.separatorChar == '\\') {
      return Files.writeString(folder.resolve(name + ".cmd"), "@exit /b " + status + "\r\n");
    }
    Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\nexit " + status + "\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
    return file;
  }
}
