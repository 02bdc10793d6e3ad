package attention.handin;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What lies in a submission, looked up when it is that student's turn. */
interface Contents {
  /** Where nothing was handed in. */
  Contents NONE = () -> new Listing(List.of(), Optional.empty(), List.of());

  /** Lists the files. */
  Listing list() throws IOException;

  /**
   * The files of a submission.
   *
   * @param files in no order that matters
   * @param at when they were handed in, where that is known
   * @param remarks whole sentences for the student: what is not among them, and why
   */
  record Listing(List<HandedFile> files, Optional<Instant> at, List<String> remarks) {}
}
