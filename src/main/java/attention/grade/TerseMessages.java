package attention.grade;

import attention.trial.Thrown;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what the array library meant where its exception says too little for a learner. */
final class TerseMessages {
  private static final Pattern FAILED_OPERATION = Pattern.compile("Op \\[.*] execution failed");
  private static final Pattern FAILED_PRODUCT =
      Pattern.compile("Op name matmul - no output arrays were provided.*");
  private static final Pattern BARE_NUMBER = Pattern.compile("-?\\d+");

  private TerseMessages() {}

  /**
   * What probably went wrong, in whole sentences.
   *
   * @param message of the exception, its first line
   * @return nothing where the message can stand for itself
   */
  static Optional<String> meaning(Thrown thrown, String message) {
    if (FAILED_OPERATION.matcher(message).matches()) {
      return Optional.of(
          """
          Most often the shapes of its two arrays do not fit together. A sum or a maximum along an \
          axis loses that axis; with true it keeps it, as in sum(true, 1).""");
    }
    if (FAILED_PRODUCT.matcher(message).matches()) {
      return Optional.of(
          """
          The two matrices of a product do not fit together: the left one must have as many \
          columns as the right one has rows.""");
    }
    if (thrown.is(IndexOutOfBoundsException.class) && BARE_NUMBER.matcher(message).matches()) {
      return Optional.of(
          """
          There is no such cell: a row or a column lies outside its array. Both count from 0, so \
          that the last is one less than their number.""");
    }
    return Optional.empty();
  }
}
