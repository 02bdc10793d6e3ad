package attention.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  @Test
  void the_name_with_the_fewest_edits_is_meant() {
    assertThat(NearestName.to("score", Stream.of("scared", "scores", "other"))).contains("scores");
    assertThat(NearestName.to("SCORES", Stream.of("scores", "scored"))).contains("scores");
    assertThat(NearestName.to("wieghts", Stream.of("weights"))).contains("weights");
  }

  @Test
  void of_two_as_near_the_first_in_the_alphabet_is_meant() {
    assertThat(NearestName.to("row", Stream.of("rows", "brow"))).contains("brow");
  }

  @Test
  void what_is_far_away_is_not_meant() {
    assertThat(NearestName.to("scores", Stream.of("keys", "scalar"))).isEmpty();
    assertThat(NearestName.to("e", Stream.of("x", "i"))).isEmpty();
    assertThat(NearestName.to("ab", Stream.of("cd"))).isEmpty();
  }

  @Test
  void a_name_is_not_its_own_neighbour() {
    assertThat(NearestName.to("scores", Stream.of("scores"))).isEmpty();
  }
}
