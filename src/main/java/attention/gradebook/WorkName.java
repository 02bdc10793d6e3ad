package attention.gradebook;

import attention.assignment.Work;

/** What a work is called in a learning platform. */
final class WorkName {
  private WorkName() {}

  /** The id, and the lesson's title: {@code 04-softmax: Scores become weights}. */
  static String of(Work work) {
    return work.lesson()
        .map(lesson -> "%s: %s".formatted(lesson.id(), lesson.title()))
        .orElse(work.id());
  }
}
