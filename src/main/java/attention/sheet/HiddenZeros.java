package attention.sheet;

import attention.example.Example;
import attention.number.HandNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The weights of hidden keys, which are 0 and which few people write down. */
final class HiddenZeros {
  private static final Optional<HandNumber> ZERO = Optional.of(HandNumber.parse("0"));

  private HiddenZeros() {}

  /** With a 0 for every hidden key that was left open, in rows that were begun. */
  static HandMatrix filledIn(HandMatrix weights, Example example) {
    if (!example.setting().isMasked()) {
      return weights;
    }
    return HandMatrix.of(
        IntStream.range(0, weights.rows()).mapToObj(row -> row(weights, row, example)).toList());
  }

  private static List<Optional<HandNumber>> row(HandMatrix weights, int row, Example example) {
    boolean begun =
        IntStream.range(0, weights.columns())
            .anyMatch(key -> example.sees(row, key) && weights.get(row, key).isPresent());
    return IntStream.range(0, weights.columns())
        .mapToObj(
            key ->
                begun && !example.sees(row, key)
                    ? weights.get(row, key).or(() -> ZERO)
                    : weights.get(row, key))
        .toList();
  }
}
