package attention.slip;

import static java.util.stream.Collectors.toUnmodifiableMap;

import attention.derive.Step;
import attention.sheet.HandMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names the mistake behind a whole matrix, where one mistake alone explains it.
 *
 * <p>The mistakes of a step stand in groups, the more usual first: ideas that people have come
 * before those that give the same numbers only where sizes happen to agree, as dividing by 2 and by
 * a d_k of 2. Within a group nothing is named on ambiguous evidence. Where no idea explains the
 * matrix, a pattern in it may: rows in another order, or a factor throughout.
 */
public final class Slips {
  private static final Map<Step, List<List<KnownSlip>>> KNOWN =
      Stream.concat(Step.worked().stream(), Stream.of(Step.OUTPUT))
          .collect(toUnmodifiableMap(Function.identity(), Slips::known));

  private Slips() {}

  /** The mistakes known of a step, in groups. */
  static List<List<KnownSlip>> of(Step step) {
    return KNOWN.get(step);
  }

  /** The same, those that only heads or a mask make likely first. */
  private static List<List<KnownSlip>> of(Step step, OwnNumbers own) {
    List<List<KnownSlip>> groups = new ArrayList<>(of(step));
    if (own.example().setting().isMasked()) {
      groups.addAll(0, MaskSlips.of(step));
    }
    if (own.heads() > 1 && step == Step.SCALED) {
      groups.addAll(0, ScalingSlips.OF_HEADS);
    }
    return groups;
  }

  private static List<List<KnownSlip>> known(Step step) {
    return switch (step) {
      case EMBEDDINGS, MASKED -> List.of();
      case QUERIES, KEYS, VALUES -> ProjectionSlips.of(step);
      case SCORES -> ScoreSlips.ALL;
      case SCALED -> ScalingSlips.ALL;
      case WEIGHTS -> WeightSlips.ALL;
      case CONTEXT -> ContextSlips.ALL;
      case OUTPUT -> OutputSlips.ALL;
    };
  }

  /**
   * The one mistake that explains every cell that is filled in.
   *
   * @param step one of {@link Step#worked()}, or the output
   * @param own what the learner went on with, at least the matrices of the steps before
   * @param given what they filled in
   * @param tolerance how far each cell may be from what it was rounded from, for every cell
   * @return empty if fewer than two cells are wrong, fewer than half are filled in, no known
   *     mistake explains them all, or more than one does
   */
  public static Optional<Slip> behind(
      Step step, OwnNumbers own, HandMatrix given, double[][] tolerance) {
    List<OwnNumbers> numbers = own.asReadBefore(step);
    List<double[][]> rights =
        numbers.stream().map(each -> each.right(step).toDoubleMatrix()).toList();
    Evidence evidence = new Evidence(given, tolerance, rights);
    if (!evidence.isEnough()) {
      return Optional.empty();
    }
    for (List<KnownSlip> group : of(step, own)) {
      List<Slip> explaining = explaining(group, evidence, numbers);
      if (!explaining.isEmpty()) {
        return explaining.size() == 1 ? Optional.of(explaining.get(0)) : Optional.empty();
      }
    }
    return Rearranged.behind(evidence).or(() -> ConstantFactor.behind(step, own, evidence));
  }

  private static List<Slip> explaining(
      List<KnownSlip> group, Evidence evidence, List<OwnNumbers> numbers) {
    List<Slip> found = new ArrayList<>();
    for (KnownSlip known : group) {
      if (numbers.stream().anyMatch(own -> explains(known, own, evidence))) {
        found.add(known.slip());
      }
    }
    return found.stream().distinct().toList();
  }

  private static boolean explains(KnownSlip known, OwnNumbers own, Evidence evidence) {
    return known
        .result(own)
        .filter(result -> evidence.isExplainedBy(result, known.slack()))
        .isPresent();
  }
}
