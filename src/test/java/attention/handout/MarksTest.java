package attention.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.assignment.Work;
import attention.lesson.Lesson;
import attention.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
  private static final List<Lesson> LESSONS = List.of(Lesson.SOFTMAX, Lesson.MASK);

  @Test
  void oneNumberIsForEveryLesson() {
    assertThat(Marks.parse("2.5", LESSONS))
        .containsExactly(new Work("04-softmax", 2.5), new Work("07-mask", 2.5));
  }

  @Test
  void whatIsNotNamedIsWorthTen() {
    assertThat(Marks.parse("mask=20", LESSONS))
        .containsExactly(new Work("04-softmax", 10), new Work("07-mask", 20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ten         | --marks has "ten" where a number above 0 is expected
          0           | --marks has "0" where a number above 0 is expected
          NaN         | --marks has "NaN" where a number above 0 is expected
          04=-1       | --marks has "-1" where a number above 0 is expected
          04=1e9      | --marks has "1e9" where a number above 0 is expected
          04=1,5      | "5" in --marks is no lesson with its marks
          04=1=2      | "04=1=2" in --marks is no lesson with its marks
          04=1,4=2    | --marks gives some to 04-softmax twice.
          05=1        | --marks gives some to 05-weighted-sum, which is not among the lessons handed out.
          sofmax=1    | There is no lesson "sofmax"; did you mean 04-softmax?
          """)
  void whatCannotBeMarksIsRefused(String typed, String answer) {
    assertThatThrownBy(() -> Marks.parse(typed, LESSONS))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith(answer);
  }
}
