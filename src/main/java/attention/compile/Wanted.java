package attention.compile;

import java.lang.reflect.Constructor;
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

  /**
   * The constructor that is wanted.
   *
   * @throws NotUsable if the class has none such
   */
  public Constructor<?> constructorOf(Class<?> learners) throws NotUsable {
    try {
      Constructor<?> found =
          learners.getDeclaredConstructor(
              constructor.stream().map(Parameter::type).toArray(Class<?>[]::new));
      found.setAccessible(true);
      return found;
    } catch (NoSuchMethodException missing) {
      throw new NotUsable("no such constructor");
    }
  }
}
