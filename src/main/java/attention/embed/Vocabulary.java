package attention.embed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tokens a model knows, each with its number: token 0 is the first one listed. */
public final class Vocabulary {
  private final List<String> tokens;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Optional<String> unknown;

  private Vocabulary(List<String> tokens, Optional<String> unknown) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a vocabulary needs at least one token");
    }
    this.tokens = List.copyOf(tokens);
    this.unknown = unknown;
    for (String token : tokens) {
      if (ids.putIfAbsent(token, ids.size()) != null) {
        throw new IllegalArgumentException(
            "\"%s\" is listed twice; every token of a vocabulary has one number".formatted(token));
      }
    }
  }

  /**
   * A vocabulary that refuses tokens it does not hold.
   *
   * @throws IllegalArgumentException if there are none, or one is listed twice
   */
  public static Vocabulary of(String... tokens) {
    return new Vocabulary(List.of(tokens), Optional.empty());
  }

  /** This vocabulary with one more entry, which stands for every token it does not hold. */
  public Vocabulary withUnknown(String entry) {
    return new Vocabulary(
        Stream.concat(tokens.stream(), Stream.of(entry)).toList(), Optional.of(entry));
  }

  /**
   * A token's number, from 0.
   *
   * @throws UnknownTokenException if the token is not held and there is no unknown entry
   */
  public int id(String token) {
    Integer id = ids.get(token);
    if (id != null) {
      return id;
    }
    return ids.get(unknown.orElseThrow(() -> new UnknownTokenException(token, tokens)));
  }

  /** The entry that stands for every token it does not hold; nothing if none does. */
  public Optional<String> unknown() {
    return unknown;
  }

  /** All tokens in order of their numbers; the unknown entry, if any, is the last. */
  public List<String> tokens() {
    return tokens;
  }

  /** How many tokens there are, the unknown entry included. */
  public int size() {
    return tokens.size();
  }
}
