package attention.verdict;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A mistake that explains everything the learner's code returned.
 *
 * @param id names it for tools: {@code softmax-over-queries}
 * @param title what was done, in a few words
 * @param explanation two sentences: what that does to the numbers, and why it is wrong
 * @param hint where to look, without giving the line away
 * @param section the heading in the lesson's notebook that explains it
 * @param method the method that it shows in, or several with "and"; empty for a class of one method
 */
public record Diagnosis(
    String id,
    String title,
    String explanation,
    String hint,
    @JsonIgnore String section,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String method) {
  /** A mistake of a class that has one method only. */
  public Diagnosis(String id, String title, String explanation, String hint, String section) {
    this(id, title, explanation, hint, section, "");
  }

  /** The title, and the method where there is a choice: {@code You forgot the root (in keys)}. */
  public String headline() {
    return method.isEmpty() ? title : "%s (in %s)".formatted(title, method);
  }
}
