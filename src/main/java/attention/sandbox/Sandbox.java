package attention.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A way to run a program that nobody trusts. */
public interface Sandbox {
  /**
   * Starts a program in it.
   *
   * @param folder of this program alone, for whatever the sandbox needs on disk
   */
  Process start(Confined program, Path folder) throws IOException;

  /** The scratch folder, as the program sees it. */
  Path scratch(Path folder);

  /** Whether it keeps a program from files, network and other programs. */
  boolean guards();

  /** What it keeps a program from and what not: whole sentences for the teacher. */
  String sentence();

  /** Why it does not work here, if it does not: whole sentences for the teacher. */
  Optional<String> trouble();
}
