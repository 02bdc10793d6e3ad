package attention.classroom;

import attention.assignment.Credit;
import attention.assignment.Work;
import attention.handin.Handed;
import attention.record.Result;

/** Marks a calculation by hand. */
@FunctionalInterface
public interface SheetMarker {
  /** The result of a sheet. Whatever it holds, there is one. */
  Result mark(Work work, Credit credit, Handed.Text sheet);
}
