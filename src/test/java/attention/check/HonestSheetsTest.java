package attention.check;

import static org.assertj.core.api.Assertions.assertThat;

import attention.derive.Step;
import attention.sheet.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No correct sheet is marked wrong, however its owner rounded. */
class HonestSheetsTest {
  private static final int SHEETS = 200;

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void everyStepRoundedAlike(int decimals) {
    Random random = new Random(decimals);
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < SHEETS; i++) {
      marked.addAll(notRight(random, step -> decimals));
    }
    assertThat(marked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyStepRoundedInItsOwnWay(long seed) {
    Random random = new Random(seed);
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < SHEETS; i++) {
      marked.addAll(notRight(random, step -> 2 + random.nextInt(5)));
    }
    assertThat(marked).isEmpty();
  }

  private interface Decimals {
    int of(Step step);
  }

  private static List<String> notRight(Random random, Decimals decimals) {
    Map<Step, Integer> places = new EnumMap<>(Step.class);
    Step.worked().forEach(step -> places.put(step, decimals.of(step)));
    PaperLearner learner =
        new PaperLearner(
            PaperWork.random(random), places, random.nextBoolean(), random.nextBoolean());
    Sheet sheet = learner.sheet(learner.written((step, right, before) -> right, true));
    return Marker.mark(sheet).steps().stream()
        .filter(mark -> mark.status() != MarkStatus.RIGHT)
        .map(mark -> "%s %s %s".formatted(mark.step(), mark.status(), mark.firstWrong()))
        .toList();
  }
}
