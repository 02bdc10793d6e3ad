package attention.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01-03           | 01 02 03
          1-3             | 01 02 03
          01 - 02         | 01 02
          7               | 07
          3,5,softmax     | 03 04 05
          07-mask,01-02   | 01 02 07
          02-02, 2        | 02
          14-15           | 14 15
          """)
  void lessonsComeInTheirOrderAndOnce(String typed, String numbers) {
    assertThat(numbers(LessonList.parse(typed))).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          03-01      | 03-scores comes after 01-embedding; write the earlier lesson first.
          1,,2       | "1,,2" names no lesson at a comma; write such as 01-08 or 3,5,softmax.
          1,         | "1," names no lesson at a comma; write such as 01-08 or 3,5,softmax.
          01-99      | There is no lesson "99"
          sofmax     | There is no lesson "sofmax"; did you mean 04-softmax?
          00-03      | 00-start has no exercise
          1..3       | There is no lesson "1..3"
          """)
  void whatNamesNoLessonIsRefused(String typed, String answer) {
    assertThatThrownBy(() -> LessonList.parse(typed))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith(answer);
  }

  private static String numbers(List<Lesson> lessons) {
    return lessons.stream()
        .map(lesson -> lesson.id().substring(0, 2))
        .collect(Collectors.joining(" "));
  }
}
