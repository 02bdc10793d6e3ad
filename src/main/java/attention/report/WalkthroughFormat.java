package attention.report;

import attention.derive.Derivation;
import java.io.PrintWriter;

/** A way to write a calculation down. */
public interface WalkthroughFormat {
  /** Writes every step. */
  void write(Walkthrough walkthrough, PrintWriter out);

  /** Writes how one cell comes about. */
  void write(Derivation derivation, PrintWriter out);
}
