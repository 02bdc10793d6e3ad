package attention.compile;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes a learner is likely to name without their import. */
final class KnownClasses {
  private static final Map<String, String> BY_SIMPLE_NAME =
      Stream.of(
              "attention.embed.Embedding",
              "attention.embed.Vocabulary",
              "attention.head.Attention",
              "attention.head.AttentionFunction",
              "attention.mix.Mixing",
              "attention.mix.WeightedSum",
              "attention.project.Projection",
              "attention.score.ScaledDotProductScores",
              "attention.score.Scores",
              "attention.tensor.MatrixProduct",
              "attention.tensor.Shapes",
              "attention.trace.Trace",
              "attention.weight.Softmax",
              "attention.weight.Weighting",
              "java.util.ArrayList",
              "java.util.Arrays",
              "java.util.Collections",
              "java.util.HashMap",
              "java.util.HashSet",
              "java.util.List",
              "java.util.Map",
              "java.util.Objects",
              "java.util.Random",
              "java.util.Set",
              "java.util.stream.Collectors",
              "java.util.stream.IntStream",
              "java.util.stream.Stream",
              "org.nd4j.linalg.api.buffer.DataType",
              "org.nd4j.linalg.api.ndarray.INDArray",
              "org.nd4j.linalg.factory.Nd4j",
              "org.nd4j.linalg.indexing.BooleanIndexing",
              "org.nd4j.linalg.indexing.NDArrayIndex",
              "org.nd4j.linalg.indexing.conditions.Conditions",
              "org.nd4j.linalg.ops.transforms.Transforms")
          .collect(Collectors.toMap(KnownClasses::simpleName, Function.identity()));

  private final Wanted wanted;

  /**
   * @param wanted whose interface and parameters are known too
   */
  KnownClasses(Wanted wanted) {
    this.wanted = wanted;
  }

  /** The full name of a class, if it is a known one. */
  Optional<String> named(String simpleName) {
    Stream<Class<?>> ofExercise =
        Stream.concat(
            Stream.of(wanted.step()), wanted.constructor().stream().map(Wanted.Parameter::type));
    return ofExercise
        .filter(type -> type.getSimpleName().equals(simpleName))
        .map(Class::getName)
        .findFirst()
        .or(() -> Optional.ofNullable(BY_SIMPLE_NAME.get(simpleName)));
  }

  /** Every one that is known whatever the exercise. */
  static Stream<String> all() {
    return BY_SIMPLE_NAME.values().stream();
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
