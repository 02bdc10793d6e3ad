package attention.check;

import static org.assertj.core.api.Assertions.assertThat;

import attention.derive.Place;
import attention.derive.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** More than 1,000 random sheets with one slip each: its step and its cell are found on all. */
class PlantedSlipsTest {
  private static final int SHEETS = 150;

  @ParameterizedTest
  @EnumSource(PlantedSlip.Kind.class)
  void theStepAndTheCellAreFound(PlantedSlip.Kind kind) {
    Random random = new Random(kind.name().hashCode());
    List<String> missed = new ArrayList<>();
    for (int sheets = 0; sheets < SHEETS; ) {
      PaperWork problem = PaperWork.random(random);
      Step step = step(kind, random);
      int decimals = kind.name().startsWith("ROUNDED") ? 6 : 2 + random.nextInt(5);
      Map<Step, Integer> places = new EnumMap<>(Step.class);
      Step.worked().forEach(each -> places.put(each, decimals));
      PaperLearner learner = new PaperLearner(problem, places, random.nextBoolean(), false);
      PlantedSlip slip = new PlantedSlip(problem, step, kind, decimals, random);
      boolean carries = random.nextBoolean();
      Map<Step, String[][]> written = learner.written(slip, carries);
      if (slip.where().isPresent()) {
        sheets++;
        String found = found(Marker.mark(learner.sheet(written)), step);
        if (!found.equals(slip.where().get())) {
          missed.add("%s planted, %s found".formatted(slip.where().get(), found));
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  private static Step step(PlantedSlip.Kind kind, Random random) {
    List<Step> possible =
        switch (kind) {
          case CELL, BARELY, ROW, TRANSPOSED -> Step.worked();
          case DROPPED_FACTOR -> List.of(Step.SCALED, Step.WEIGHTS);
          case ROUNDED_CELL, ROUNDED_MATRIX -> List.of(Step.SCALED, Step.WEIGHTS, Step.CONTEXT);
        };
    return possible.get(random.nextInt(possible.size()));
  }

  /** The first wrong cell, if its step alone is wrong and nothing before it is carried forward. */
  private static String found(Marking marking, Step planted) {
    for (StepMark mark : marking.steps()) {
      boolean before = mark.step().compareTo(planted) < 0;
      boolean fine =
          mark.status() == MarkStatus.RIGHT
              || (!before && mark.status() == MarkStatus.CARRIED_FORWARD);
      if (mark.step() != planted && !fine) {
        return "%s %s".formatted(mark.step().label(), mark.status());
      }
    }
    return marking
        .of(Place.of(planted))
        .firstWrong()
        .map(wrong -> "%s[%d,%d]".formatted(planted.label(), wrong.row(), wrong.column()))
        .orElse("nothing");
  }
}
