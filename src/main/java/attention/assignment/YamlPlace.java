package attention.assignment;

import attention.problem.Problem;

/**
 * Where something stands.
 *
 * @param file its name, for messages
 * @param line from 1
 * @param column from 1
 */
record YamlPlace(String file, int line, int column) {
  /** Something wrong here; the message is the rest of the sentence. */
  Problem problem(String message) {
    return new Problem("%s, line %d, column %d: %s".formatted(file, line, column, message));
  }
}
