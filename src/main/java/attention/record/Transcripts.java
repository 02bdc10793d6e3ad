package attention.record;

import attention.assignment.Assignment;
import java.util.function.Consumer;

/** Every student's transcript, one at a time: a class of thousands fits into memory. */
public interface Transcripts {
  /** What was asked for. */
  Assignment assignment();

  /** How many there are. */
  int size();

  /** Hands out each, in the order of the students' names. May be called again. */
  void forEach(Consumer<Transcript> each);
}
