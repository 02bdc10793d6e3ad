package attention.worker;

import attention.verdict.Verdict;

/** What the child tells its parent. */
sealed interface Message {
  /** It is warm and waits for jobs. */
  record Ready() implements Message {}

  /** What became of a job. */
  sealed interface Outcome extends Message {
    /** Whether the child should be given no further job. */
    boolean spent();
  }

  /**
   * How a job ended.
   *
   * @param spent whether this child should be given no further job
   */
  record Answer(Verdict verdict, boolean spent) implements Outcome {}

  /** The job could not be begun, for instance because there is no such file. */
  record Refusal(String reason) implements Outcome {
    @Override
    public boolean spent() {
      return false;
    }
  }
}
