package attention.fresh;

import attention.lesson.Lesson;
import java.util.Map;

/** What of each lesson's probes may vary. */
final class Rules {
  private static final Map<Lesson, Rule> RULES =
      Map.ofEntries(
          Map.entry(Lesson.EMBEDDING, new SentencesAnew()),
          Map.entry(Lesson.PROJECTION, ArraysAnew.by(Numbers::rowsAlike)),
          Map.entry(Lesson.SCORES, new RightAnglesKept(ArraysAnew.by(Numbers::plain))),
          Map.entry(Lesson.SOFTMAX, ArraysAnew.by(Numbers::constantsAlike)),
          Map.entry(
              Lesson.WEIGHTED_SUM, ArraysAnew.by(Numbers::plain).with("weights", Shares::drawn)),
          Map.entry(Lesson.SELF_ATTENTION, ArraysAnew.by(Numbers::small)),
          // Small scores: none that is hidden is far above those that are seen.
          Map.entry(Lesson.MASK, ArraysAnew.by(Numbers::small).with("length", Masks::length)),
          Map.entry(
              Lesson.MULTI_HEAD,
              ArraysAnew.by(Numbers::smallOrIdentity).with("mask", Masks::padding)),
          Map.entry(Lesson.CROSS_ATTENTION, ArraysAnew.by(Numbers::small)),
          Map.entry(
              Lesson.GRADIENT,
              ArraysAnew.by(Numbers::plain)
                  .with("weights", Shares::drawn)
                  .with("dScores", Numbers::rowsThatSumTo0)),
          Map.entry(Lesson.POSITION, new PositionsAnew()),
          Map.entry(Lesson.TRANSFORMER_BLOCK, BlocksAnew.RULE),
          Map.entry(Lesson.COST, new CostsAnew()),
          Map.entry(Lesson.TILED_ATTENTION, new TilesAnew()),
          Map.entry(Lesson.GPU, new LaunchesAnew()));

  private Rules() {}

  static Rule of(Lesson lesson) {
    return RULES.get(lesson);
  }
}
