package attention.worker;

import attention.attempt.Attempt;
import attention.attempt.Ending;
import attention.attempt.Place;
import attention.attempt.Thrown;
import attention.problem.Problem;
import attention.verdict.Grader;
import attention.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** One job: its grading is attempted, and whatever comes of it becomes an answer. */
final class Trial {
  private final Grader grader;
  private final Job job;
  private final Attempt attempt;
  private volatile Verdict verdict;

  Trial(Grader grader, Job job) {
    this.grader = grader;
    this.job = job;
    attempt = new Attempt(this::grade, job.limit());
  }

  private void grade() {
    verdict = grader.grade(job.lesson(), job.file());
  }

  Attempt attempt() {
    return attempt;
  }

  /** What to tell the parent. */
  Message.Outcome outcome(Attempt.End end) {
    Ending ending = new Ending(job.tried(), end.printed());
    if (end instanceof Attempt.TooLong late) {
      return spent(ending.tooLong(late.state(), place(late.frames())));
    }
    if (end instanceof Attempt.Exited exited) {
      return spent(ending.exited(place(exited.frames())));
    }
    Attempt.Ended ended = (Attempt.Ended) end;
    if (ended.thrown().orElse(null) instanceof Problem problem) {
      return new Message.Refusal(problem.getMessage());
    }
    return ended
        .thrown()
        .map(thrown -> spent(ending.thrown(Thrown.of(thrown, job.tried().fileName()))))
        .orElseGet(
            () ->
                new Message.Answer(ending.judged(verdict, ended.left()), !ended.left().isEmpty()));
  }

  private Optional<Place> place(List<StackTraceElement> frames) {
    return Place.of(frames, job.tried().fileName());
  }

  private static Message.Answer spent(Verdict verdict) {
    return new Message.Answer(verdict, true);
  }
}
