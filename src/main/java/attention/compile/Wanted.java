package attention.compile;

import java.util.List;

/**
 * What an exercise wants a learner's file to hold.
 *
 * @param className the class, in no package
 * @param step the interface it implements
 * @param constructor the parameters of its constructor, in order
 */
public record Wanted(String className, Class<?> step, List<Parameter> constructor) {
  /** A parameter of the constructor. */
  public record Parameter(Class<?> type, String name) {}
}
