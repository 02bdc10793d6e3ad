package attention.task;

import attention.embed.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A fixed input of an exercise: named arrays, settings such as a length, and for the embedding a
 * vocabulary and tokens.
 */
public final class Probe {
  private final Aspect aspect;
  private final Map<String, INDArray> arrays;
  private final Map<String, Object> settings;
  private final Vocabulary vocabulary;
  private final List<String> tokens;

  private Probe(
      Aspect aspect,
      Map<String, INDArray> arrays,
      Map<String, Object> settings,
      Vocabulary vocabulary,
      List<String> tokens) {
    this.aspect = aspect;
    this.arrays = arrays;
    this.settings = settings;
    this.vocabulary = vocabulary;
    this.tokens = tokens;
  }

  /** A probe with nothing in it yet. */
  public static Probe of(Aspect aspect) {
    return new Probe(aspect, Map.of(), Map.of(), Vocabulary.of("-"), List.of());
  }

  /** The same with an array. */
  public Probe with(String name, double[][] array) {
    Map<String, INDArray> more = new LinkedHashMap<>(arrays);
    more.put(name, Nd4j.create(array));
    return new Probe(aspect, more, settings, vocabulary, tokens);
  }

  /**
   * The same with a setting that is no array.
   *
   * @param value a number, a boolean or a word
   */
  public Probe with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(settings);
    more.put(name, value);
    return new Probe(aspect, arrays, more, vocabulary, tokens);
  }

  /** The same with tokens to embed. */
  public Probe with(Vocabulary known, String... sequence) {
    return new Probe(aspect, arrays, settings, known, List.of(sequence));
  }

  /** A copy of every array, to be handed to code that is not trusted. */
  public Probe copy() {
    Map<String, INDArray> copies = new LinkedHashMap<>();
    arrays.forEach((name, array) -> copies.put(name, array.dup('c')));
    return new Probe(aspect, copies, settings, vocabulary, tokens);
  }

  /** What it is there to find out. */
  public Aspect aspect() {
    return aspect;
  }

  /**
   * An array of the probe itself, not a copy.
   *
   * @throws IllegalArgumentException if it has none of that name
   */
  public INDArray array(String name) {
    INDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException(
          "no array \"%s\" in this probe; it has %s".formatted(name, arrays.keySet()));
    }
    return array;
  }

  /** All arrays by name, in the order they were added. */
  public Map<String, INDArray> arrays() {
    return arrays;
  }

  /**
   * A setting that is no array.
   *
   * @throws IllegalArgumentException if it has none of that name
   */
  public <T> T setting(String name, Class<T> type) {
    Object value = settings.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "no setting \"%s\" in this probe; it has %s".formatted(name, settings.keySet()));
    }
    return type.cast(value);
  }

  /** All settings by name, in the order they were added. */
  public Map<String, Object> settings() {
    return settings;
  }

  /** The tokens that have numbers. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The tokens to embed; none but for the embedding. */
  public List<String> tokens() {
    return tokens;
  }
}
