package attention.task;

import attention.compile.ClassFile;
import attention.compile.Wanted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The classes of the course that a learner's class is tried with. Nothing else of the course need
 * be there, and where strangers' classes run nothing else is: what is not there gives no answer
 * away.
 */
public final class GivenClasses {
  private static final List<String> MACHINERY =
      List.of(
          "attention.compile.",
          "attention.lesson.",
          "attention.problem.",
          "attention.task.Tasks",
          "attention.trial.");

  private static final Map<Class<?>, Map<String, byte[]>> OF_TASKS = new ConcurrentHashMap<>();

  private GivenClasses() {}

  /** What a task names, and that names, and so on: each class by its name. */
  public static Map<String, byte[]> of(Task<?> task) {
    return OF_TASKS.computeIfAbsent(task.getClass(), type -> from(type.getName(), name -> true));
  }

  /** What a task wants, from a class that uses of the course nothing but what is given. */
  public static Wanted wanted(Task<?> task) {
    return task.wanted().using(name -> of(task).containsKey(name));
  }

  /**
   * A program that puts a task's probes to a learner's class, with what it needs for that task; of
   * all others nothing.
   *
   * @param program the name of its class; it may find the task by {@link Tasks#of}
   */
  public static Map<String, byte[]> with(Task<?> task, String program) {
    String itsPackage = program.substring(0, program.lastIndexOf('.') + 1);
    return from(
        program,
        name ->
            name.startsWith(itsPackage)
                || MACHINERY.stream().anyMatch(name::startsWith)
                || of(task).containsKey(name));
  }

  /**
   * A class with all that it names, and they name, and so on.
   *
   * @param kept a name that is not kept is left out, with what only it names
   */
  public static Map<String, byte[]> from(String root, Predicate<String> kept) {
    Map<String, byte[]> classes = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (!classes.containsKey(name) && kept.test(name)) {
        byte[] bytes = bytes(name);
        if (bytes.length > 0) {
          classes.put(name, bytes);
          open.addAll(named(bytes));
        }
      }
    }
    return Collections.unmodifiableMap(classes);
  }

  private static Set<String> named(byte... bytes) {
    try {
      return ClassFile.named(bytes);
    } catch (IOException impossible) { // it was loaded from there
      throw new UncheckedIOException(impossible);
    }
  }

  /** Empty if there is no such class, for not every text that looks like a name is one. */
  private static byte[] bytes(String name) {
    try (InputStream in =
        GivenClasses.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
