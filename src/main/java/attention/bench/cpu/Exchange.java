package attention.bench.cpu;

import attention.bench.OwnFolder;
import java.nio.file.Path;

/**
 * The files through which the children get the same numbers, and their results are compared.
 *
 * @param folder that is empty and nobody else's
 */
record Exchange(Path folder) {
  Path script() {
    return file("torch-peer.py");
  }

  Path inputs() {
    return file("inputs.floats");
  }

  /** What all others are compared with. */
  Path reference() {
    return file("reference.floats");
  }

  Path result() {
    return file("result.floats");
  }

  private Path file(String name) {
    return OwnFolder.file(folder, name);
  }
}
