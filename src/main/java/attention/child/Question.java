package attention.child;

import java.io.IOException;
import java.util.Map;

/**
 * Puts a lesson's probes to a learner's class. Found among the classes that came for the lesson.
 */
public interface Question {
  /**
   * Puts them.
   *
   * @param lesson the name of the lesson
   * @param learners the learner's compiled classes
   * @param probes as they came over the wire
   * @return what came of them, as it goes over the wire
   */
  byte[] answers(String lesson, Map<String, byte[]> learners, byte[] probes) throws IOException;
}
