package attention.exercise;

import attention.embed.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A fixed input of an exercise: named arrays, and for the embedding a vocabulary and tokens. */
public final class Probe {
  private final Aspect aspect;
  private final Map<String, INDArray> arrays;
  private final Vocabulary vocabulary;
  private final List<String> tokens;

  private Probe(
      Aspect aspect, Map<String, INDArray> arrays, Vocabulary vocabulary, List<String> tokens) {
    this.aspect = aspect;
    this.arrays = arrays;
    this.vocabulary = vocabulary;
    this.tokens = tokens;
  }

  /** A probe with nothing in it yet. */
  public static Probe of(Aspect aspect) {
    return new Probe(aspect, Map.of(), Vocabulary.of("-"), List.of());
  }

  /** The same with an array. */
  public Probe with(String name, double[][] array) {
    Map<String, INDArray> more = new LinkedHashMap<>(arrays);
    more.put(name, Nd4j.create(array));
    return new Probe(aspect, more, vocabulary, tokens);
  }

  /** The same with tokens to embed. */
  public Probe with(Vocabulary known, String... sequence) {
    return new Probe(aspect, arrays, known, List.of(sequence));
  }

  /** A copy of every array, to be handed to code that is not trusted. */
  public Probe copy() {
    Map<String, INDArray> copies = new LinkedHashMap<>();
    arrays.forEach((name, array) -> copies.put(name, array.dup('c')));
    return new Probe(aspect, copies, vocabulary, tokens);
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

  /** The tokens that have numbers. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The tokens to embed; none but for the embedding. */
  public List<String> tokens() {
    return tokens;
  }
}
