package attention.grade;

import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.mistake.Mistake;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Verdict;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What an exercise's grader says of a mistake of the bank.
 *
 * @param lesson the exercise's lesson
 * @param id the mistake
 * @param title the mistake, in a few words
 * @param failed the checks that found it
 * @param named what it was named; itself and nothing else, if all is well
 */
@JsonPropertyOrder({"lesson", "id", "title", "failed", "named"})
public record MistakeVerdict(
    String lesson, String id, String title, List<String> failed, List<String> named) {
  /** Copies the lists. */
  public MistakeVerdict {
    failed = List.copyOf(failed);
    named = List.copyOf(named);
  }

  /** Grades the whole bank, in the order of the lessons. */
  public static List<MistakeVerdict> ofAll() {
    return Exercises.all().stream().flatMap(exercise -> of(exercise).stream()).toList();
  }

  /** Grades the mistakes of one exercise. */
  public static List<MistakeVerdict> of(Exercise<?> exercise) {
    return exercise.mistakes().stream().map(mistake -> of(exercise, mistake)).toList();
  }

  /** Whether it was rejected, and named as itself and no other. */
  @JsonProperty
  public boolean recognised() {
    return !failed.isEmpty() && named.equals(List.of(id));
  }

  private static MistakeVerdict of(Exercise<?> exercise, Class<?> wrong) {
    Mistake mistake = wrong.getAnnotation(Mistake.class);
    Verdict verdict = ClassGrading.of(exercise, Submission.of(wrong));
    return new MistakeVerdict(
        exercise.lesson().id(),
        mistake.id(),
        mistake.title(),
        verdict.checks().stream().filter(check -> !check.passed()).map(Check::id).toList(),
        verdict.diagnosis().stream().map(Diagnosis::id).toList());
  }
}
