package attention.bench.cpu;

import java.nio.file.Path;

/**
 * The files through which the children get the same numbers, and their results are compared. They
 * go away when this Java ends, also by Ctrl-C.
 *
 * @param folder that is empty and nobody else's
 */
record Exchange(Path folder) {
  Exchange {
    folder.toFile().deleteOnExit();
  }

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
    Path file = folder.resolve(name);
    file.toFile().deleteOnExit();
    return file;
  }
}
