package attention.classroom;

import attention.assignment.Assignment;
import attention.assignment.Work;
import attention.exam.Examiner;
import attention.handin.Envelope;
import attention.handin.HandIn;
import attention.handin.Handed;
import attention.problem.Problem;
import attention.record.ClassRecord;
import attention.record.Received;
import attention.record.Result;
import attention.roster.Student;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Grades one student after the other.
 *
 * @param record where results are kept
 * @param examiners opens one for a student
 * @param sheets marks calculations by hand
 */
record StudentRun(ClassRecord record, Supplier<Examiner> examiners, SheetMarker sheets) {
  /**
   * Grades what is not graded yet of a submission. Where the course fails, that is the student's
   * result, and is tried again in the next run.
   *
   * @throws Problem if nobody can be graded or nothing be kept
   */
  Outcome grade(Envelope envelope) {
    HandIn handIn;
    try {
      handIn = envelope.open();
    } catch (RuntimeException | Error fault) {
      return givenUp(envelope, fault);
    }
    String fingerprint = Fingerprint.of(handIn);
    if (record.finished(handIn.student(), fingerprint)) {
      return Outcome.KNOWN;
    }
    Set<String> known =
        record.receive(handIn.student(), received(handIn, fingerprint, record.assignment()));
    return graded(handIn, known);
  }

  private Outcome graded(HandIn handIn, Set<String> known) {
    Outcome outcome = Outcome.GRADED;
    Assignment assignment = record.assignment();
    try (Assessor assessor = new Assessor(assignment.credit(), examiners, sheets)) {
      for (Work work : assignment.works()) {
        Handed handed = handIn.works().get(work.id());
        if (handed != null && (work.lesson().isEmpty() || !known.contains(work.id()))) {
          Result result = result(assessor, work, handed);
          record.keep(handIn.student(), result);
          outcome = result.settled() ? outcome : Outcome.NOT_GRADED;
        }
      }
    }
    record.finish(handIn.student(), outcome == Outcome.GRADED);
    return outcome;
  }

  private static Result result(Assessor assessor, Work work, Handed handed) {
    try {
      return assessor.result(work, handed);
    } catch (Problem nobodyCanBeGraded) {
      throw nobodyCanBeGraded;
    } catch (RuntimeException | Error fault) { // such as too little memory to judge an answer
      return Result.notGraded(work, handed.file(), fault);
    }
  }

  private Outcome givenUp(Envelope envelope, Throwable fault) {
    Student student = envelope.student();
    Received nothing =
        new Received(envelope.origin(), Optional.empty(), "", List.of(), "could not be read");
    record.receive(student, nothing);
    for (Work work : record.assignment().works()) {
      record.keep(student, Result.notGraded(work, "", fault));
    }
    record.finish(student, false);
    return Outcome.NOT_GRADED;
  }

  /** What is known of a submission. */
  static Received received(HandIn handIn, String fingerprint, Assignment assignment) {
    return new Received(
        handIn.origin(),
        handIn.at(),
        Lateness.of(handIn.at(), assignment.due()),
        handIn.remarks(),
        fingerprint);
  }
}
