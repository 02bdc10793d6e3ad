package attention.compile;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an exercise asks a learner to write.
 *
 * @param className the class's name, in no package
 * @param step the interface it implements
 * @param constructor what its constructor takes, in this order
 * @param given which of the course's classes it may use, by name; the others hold answers
 */
public record Wanted(
    String className, Class<?> step, List<Parameter> constructor, Predicate<String> given) {
  /** Copies the list. */
  public Wanted {
    constructor = List.copyOf(constructor);
  }

  /** What may use all there is. */
  public Wanted(String className, Class<?> step, List<Parameter> constructor) {
    this(className, step, constructor, name -> true);
  }

  /** The same that may use only some of the course's classes. */
  public Wanted using(Predicate<String> classes) {
    return new Wanted(className, step, constructor, classes);
  }

  /** One parameter of the constructor. */
  public record Parameter(Class<?> type, String name) {
    private String asJava() {
      return type.getSimpleName() + " " + name;
    }
  }

  /** The first line of the class, as Java. */
  String header() {
    return "public class %s implements %s".formatted(className, step.getSimpleName());
  }

  /**
   * The constructor to create a learner's class with, made accessible. Neither the class nor the
   * constructor need be public, and a parameter may be of a more general type.
   *
   * @param learners from a file, or from a notebook's cell, under any name
   * @throws NotUsable if it cannot be instantiated, is not the step, or has no such constructor
   */
  public Constructor<?> constructorOf(Class<?> learners) throws NotUsable {
    String name = learners.getSimpleName();
    if (!step.isAssignableFrom(learners)) {
      throw notTheStep(name);
    }
    if (learners.isInterface() || learners.isEnum()) {
      throw notAClass(name, learners.isEnum() ? "an enum" : "an interface");
    }
    if (Modifier.isAbstract(learners.getModifiers())) {
      throw isAbstract(name);
    }
    for (Constructor<?> candidate : learners.getDeclaredConstructors()) {
      if (accepts(candidate.getParameterTypes())) {
        candidate.setAccessible(true);
        return candidate;
      }
    }
    throw noConstructor(name, learners.getDeclaredConstructors());
  }

  private boolean accepts(Class<?>[] types) {
    if (types.length != constructor.size()) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isAssignableFrom(constructor.get(i).type())) {
        return false;
      }
    }
    return true;
  }

  NotUsable notTheStep(String name) {
    return NotUsable.otherClass(
        this,
        "The class %s does not implement %s. Write: public class %s implements %s."
            .formatted(name, step.getSimpleName(), name, step.getSimpleName()));
  }

  NotUsable notAClass(String name, String kind) {
    return NotUsable.otherClass(
        this,
        "%s is %s; the exercise needs a class, so that it can create one. Write: %s."
            .formatted(name, kind, header()));
  }

  NotUsable isAbstract(String name) {
    return NotUsable.otherClass(
        this,
        "The class %s is abstract, so no object of it can be created. Remove the word abstract."
            .formatted(name));
  }

  NotUsable usesAnother(String name) {
    boolean answer = name.startsWith(step.getPackageName() + ".");
    return NotUsable.otherClass(
        this,
        answer
            ? "%s uses %s, which is the answer to this lesson; write the formula yourself."
                .formatted(className, name)
            : "%s uses %s, which is not there where this lesson is graded. Write what you need of it yourself."
                .formatted(className, name));
  }

  private NotUsable noConstructor(String name, Constructor<?>[] found) {
    String needed = constructor.stream().map(Parameter::asJava).collect(Collectors.joining(", "));
    String there =
        Arrays.stream(found)
            .map(each -> name + inBrackets(each.getParameterTypes()))
            .collect(Collectors.joining(" and "));
    return NotUsable.otherClass(
        this,
        """
        The exercise creates the class with this constructor: public %s(%s). The class has %s \
        instead. %s"""
            .formatted(
                name,
                needed,
                there,
                constructor.isEmpty()
                    ? "Remove its parameters."
                    : "Give it these parameters, in this order."));
  }

  private static String inBrackets(Class<?>[] types) {
    return Arrays.stream(types)
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
