package attention.cli;

import attention.check.Marking;
import attention.check.Scheme;
import attention.problem.Problem;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Path;

/**
 * One sheet of several, for programs: its marks, or why it cannot be read; what there is not is
 * left out.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedSheet(
    String sheet,
    String problem,
    String student,
    @JsonUnwrapped MarkingJson marking,
    String unreadable) {
  static ListedSheet of(Path file, Marking marking, Scheme scheme) {
    return new ListedSheet(
        file.toString(),
        marking.sheet().problem(),
        marking.sheet().student(),
        MarkingJson.of(marking, scheme),
        null);
  }

  static ListedSheet unreadable(Path file, Problem why) {
    return new ListedSheet(file.toString(), null, null, null, why.getMessage());
  }
}
