package attention.trial;

import java.io.IOException;

/** What came over the wire is nothing that this course sends. */
public final class Garbled extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says what does not fit. */
  public Garbled(String message) {
    super(message);
  }
}
