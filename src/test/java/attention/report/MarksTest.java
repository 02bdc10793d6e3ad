package attention.report;

import static org.assertj.core.api.Assertions.assertThat;

import attention.check.Marker;
import attention.check.Marking;
import attention.check.Scheme;
import attention.derive.Place;
import attention.derive.Step;
import attention.testing.Filled;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final Marking MARKING =
      Marker.mark(
          Filled.worked("small-integers")
              .with(Step.KEYS, "1 2 1", "2 2 2", "2 3 3") // K[3,3] is 2
              .with(Step.QUERIES, "2 0 2", "0 2 2", "2 1 3")
              .with(Step.SCORES, "4 8 10", "6 8 12", "7 12 16")
              .sheet());
  private static final Scheme SCHEME = Scheme.parse("queries=3,scores=4,weights=0.5");

  @Test
  void whatIsCarriedForwardEarnsItsMarks() {
    Marks marks = new Marks(MARKING, SCHEME, Step.worked().stream().map(Place::of).toList());

    assertThat(marks.score()).isEqualByComparingTo("7");
    assertThat(marks.outOf()).isEqualByComparingTo("11.5");
    assertThat(marks.sentence()).isEqualTo("Score 7 of 11.5: 3 right and 4 carried forward.");
  }

  @Test
  void onlyTheStepsThatCountAreCounted() {
    Marks marks = new Marks(MARKING, SCHEME, List.of(Place.of(Step.KEYS), Place.of(Step.SCORES)));

    assertThat(marks.score()).isEqualByComparingTo("4");
    assertThat(marks.ratio()).isEqualTo("4 of 5");
  }
}
