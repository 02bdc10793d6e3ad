package attention.task;

/** What a probe is there to find out. Each aspect is a check of its own. */
public enum Aspect {
  /** Small numbers, every size different from every other. */
  USUAL,
  /** A single token, where much that is wrong looks right. */
  ONE_TOKEN,
  /** Numbers whose powers of e overflow. */
  LARGE,
  /** Some scores are −∞. */
  MINUS_INFINITY,
  /** More keys than queries, as behind a cache of earlier keys. */
  CACHE,
  /** A query that may see no key. */
  FULLY_HIDDEN,
  /** A token that the vocabulary does not hold. */
  UNKNOWN_TOKEN,
  /** Heads that cannot share the features evenly. */
  UNEVEN_HEADS,
  /** Other parts than usual are put in. */
  OTHER_PARTS,
  /** Not the numbers are looked at, but which thread of a launch reads and writes what. */
  WATCHED
}
