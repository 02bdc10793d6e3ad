package attention.child;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/**
 * A learner's classes to try.
 *
 * @param lesson the lesson's name
 * @param fileName what stack traces call the learner's file
 * @param limit how long it may take
 * @param given the course's classes that this lesson needs and the child does not have yet
 * @param learners the learner's compiled classes
 * @param probes what to ask
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two
public record Job(
    String lesson,
    String fileName,
    Duration limit,
    Map<String, byte[]> given,
    Map<String, byte[]> learners,
    byte[] probes) {
  /** Sends it. */
  public void send(Wire wire) throws IOException {
    wire.put(lesson).put(fileName).putLong(limit.toNanos());
    wire.put(given).put(learners).put(probes).send();
  }

  static Job receive(Wire wire) throws IOException {
    return new Job(
        wire.text(),
        wire.text(),
        Duration.ofNanos(wire.longNumber()),
        wire.classes(),
        wire.classes(),
        wire.bytes());
  }
}
