package attention.classroom;

import attention.assignment.Work;
import attention.handin.Envelope;
import attention.handin.HandIn;
import attention.handin.Handed;
import attention.record.ClassRecord;
import attention.record.Result;
import java.util.Optional;

/**
 * Marks worksheets that were collected apart from the programs, into the same record.
 *
 * @param record where results are kept; everybody is in it
 * @param work the worksheet
 * @param sheets marks one
 */
public record SheetRun(ClassRecord record, Work work, SheetMarker sheets) {
  /**
   * Marks a student's sheet, and keeps the result in place of an earlier one.
   *
   * @return nothing if there is no sheet
   */
  public Optional<Result> mark(Envelope envelope) {
    HandIn handIn = envelope.open();
    Handed handed = handIn.works().get(work.id());
    if (handed == null) {
      return Optional.empty();
    }
    if (record.transcript(handIn.student()).origin().isEmpty()) { // programs may come later
      record.receive(
          handIn.student(),
          StudentRun.received(handIn, Fingerprint.of(handIn), record.assignment()));
    }
    Result result =
        handed instanceof Handed.Text text
            ? sheets.mark(work, record.assignment().credit(), text)
            : Assessor.unusable(work, (Handed.Unusable) handed);
    record.keep(handIn.student(), result);
    return Optional.of(result);
  }
}
