package attention.record;

import attention.assignment.Assignment;
import java.util.List;
import java.util.function.Consumer;

/** Transcripts that no file holds. */
public record InMemory(Assignment assignment, List<Transcript> all) implements Transcripts {
  @Override
  public int size() {
    return all.size();
  }

  @Override
  public void forEach(Consumer<Transcript> each) {
    all.forEach(each);
  }
}
