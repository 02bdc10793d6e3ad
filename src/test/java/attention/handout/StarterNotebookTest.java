package attention.handout;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import java.util.List;
import org.junit.jupiter.api.Test;

class StarterNotebookTest {
  @Test
  void aLinkToALessonThatIsNotThereBecomesItsWords() {
    assertThat(
            StarterNotebook.text(
                "Next: [05-weighted-sum](05-weighted-sum.ipynb), before [lesson 01](01-embedding.ipynb)",
                List.of(Lesson.EMBEDDING)))
        .isEqualTo("Next: 05-weighted-sum, before [lesson 01](01-embedding.ipynb)");
  }

  @Test
  void otherLinksStay() {
    String text = "scores[2,3] and [a](b.html) and [x] (y.ipynb)";

    assertThat(StarterNotebook.text(text, List.of())).isEqualTo(text);
  }
}
