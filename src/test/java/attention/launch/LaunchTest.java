package attention.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A grid of threads on the processor, and what it notices. */
class LaunchTest {
  /** Two blocks of two threads in a row. */
  private final Launch launch = new Launch(new Xy(2, 1), new Xy(2, 1));

  private final GlobalMemory four = launch.memory("four", 5, 6, 7, 8);

  private static int number(Place place) {
    return place.blockIdx().x() * place.blockDim().x() + place.threadIdx().x();
  }

  private String faultOf(Consumer<Place> thread) {
    launch.run(thread);
    return launch.fault().map(Fault::text).orElse("none");
  }

  @Test
  void everyThreadRunsOnceWithAPlaceOfItsOwn() {
    List<Place> places = new ArrayList<>();

    new Launch(new Xy(2, 3), new Xy(4, 1)).run(places::add);

    assertThat(places).hasSize(24).doesNotHaveDuplicates();
    assertThat(places)
        .allMatch(place -> place.gridDim().equals(new Xy(2, 3)))
        .allMatch(place -> place.blockDim().equals(new Xy(4, 1)))
        .allMatch(place -> place.blockIdx().x() < 2 && place.blockIdx().y() < 3)
        .allMatch(place -> place.threadIdx().x() < 4 && place.threadIdx().y() < 1);
  }

  @Test
  void theOrderIsNoOrderToRelyOn() {
    List<Place> first = new ArrayList<>();
    List<Place> second = new ArrayList<>();
    Launch large = new Launch(new Xy(4, 4), new Xy(2, 2));

    large.run(first::add);
    large.run(second::add);

    assertThat(first).isNotEqualTo(first.stream().sorted().toList());
    assertThat(second).isNotEqualTo(first).containsExactlyInAnyOrderElementsOf(first);
  }

  @Test
  void twoLaunchesAlikeHaveTheSameOrder() {
    List<Place> first = new ArrayList<>();
    List<Place> second = new ArrayList<>();

    new Launch(new Xy(4, 4), new Xy(2, 2)).run(first::add);
    new Launch(new Xy(4, 4), new Xy(2, 2)).run(second::add);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void whatEveryThreadWritesIsThereAfterwards() {
    String fault = faultOf(place -> four.set(number(place), 2 * four.get(number(place)) + 0.5));

    assertThat(fault).isEqualTo("none");
    assertThat(four.numbers()).containsExactly(10.5f, 12.5f, 14.5f, 16.5f);
  }

  @Test
  void aWriteOutsideIsNamedByBlockThreadAndIndex() {
    String fault = faultOf(place -> four.set(number(place) + 1, 1));

    assertThat(fault)
        .isEqualTo(
            "Block (1, 0), thread (1, 0) writes four[4], but four has 4 numbers, 0 to 3. On a card"
                + " it changes what lies there, or the launch fails.");
    assertThat(four.numbers()).containsExactly(5, 1, 1, 1);
  }

  @Test
  void aReadOutsideGetsWhatLiesThere() {
    String fault = faultOf(place -> four.set(number(place), four.get(number(place) - 1)));

    assertThat(fault)
        .isEqualTo(
            "Block (0, 0), thread (0, 0) reads four[-1], but four has 4 numbers, 0 to 3. On a card"
                + " it gets what lies there, or the launch fails.");
    assertThat(four.numbers()[0]).isEqualTo(GlobalMemory.LEFT_BEHIND);
  }

  @Test
  void aNumberThatSeveralThreadsWriteIsNamedWithTheFirstAndTheLast() {
    assertThat(faultOf(place -> four.set(place.threadIdx().x(), 1)))
        .isEqualTo(
            "Block (0, 0), thread (0, 0) writes four[0], and block (1, 0), thread (0, 0) writes it,"
                + " too: 2 threads in all. A card promises no order: who comes last wins.");
  }

  @Test
  void aThreadThatWritesTwoNumbersDoesTheWorkOfAnother() {
    assertThat(
            faultOf(
                place -> {
                  if (number(place) == 1) {
                    four.set(2, 1);
                    four.set(0, 1);
                  }
                }))
        .isEqualTo(
            "Block (0, 0), thread (1, 0) writes four[0] and four[2]. One thread has one number to"
                + " write; the rest is for the others.");
  }

  @Test
  void aThreadMayWriteItsOwnNumberAgainAndAgain() {
    assertThat(
            faultOf(
                place -> {
                  four.set(number(place), 0);
                  four.set(number(place), four.get(number(place)) + 1);
                }))
        .isEqualTo("none");
  }

  @Test
  void aThreadThatCountsCallsIsFoundInTheSecondRun() {
    int[] calls = {0};
    Consumer<Place> counting =
        place -> {
          four.set(calls[0] % 4, 1);
          calls[0]++;
        };

    assertThat(faultOf(counting)).isEqualTo("none");
    assertThat(faultOf(counting)).contains("2 threads in all");
  }

  @Test
  void whatTheHostWritesIsNoFault() {
    four.set(9, 1);
    launch.run(place -> {});
    four.set(9, 1);

    assertThat(launch.fault()).isEmpty();
  }

  @Test
  void memoryIsACopyEitherWay() {
    float[] numbers = {1, 2};
    GlobalMemory memory = launch.memory("two", numbers);
    numbers[0] = 9;
    memory.numbers()[1] = 9;

    assertThat(memory.numbers()).containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 0, 1", "1, 1, 1, -1"})
  void anEmptyGridIsRefused(int gridX, int gridY, int blockX, int blockY) {
    assertThatThrownBy(() -> new Launch(new Xy(gridX, gridY), new Xy(blockX, blockY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a grid of (%d, %d) blocks with (%d, %d) threads each has nothing to do; each size is at least 1"
                .formatted(gridX, gridY, blockX, blockY));
  }
}
