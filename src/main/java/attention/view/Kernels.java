package attention.view;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Jupyter kernel that this program runs in, whichever it is. */
final class Kernels {
  /** Names a class whose static {@code running()} returns a kernel this list does not know. */
  static final String PROPERTY = "attention.kernel";

  /**
   * Where a kernel can be asked for.
   *
   * @param className the kernel's class
   * @param method static, without parameters; returns the running kernel, or null
   */
  record Place(String className, String method) {}

  private static final List<Place> KNOWN =
      List.of(
          new Place("attention.kernel.CourseKernel", "running"),
          new Place("org.dflib.jjava.jupyter.kernel.BaseKernel", "notebookKernel"), // JJava
          new Place("io.github.spencerpark.ijava.IJava", "getKernelInstance"));

  private Kernels() {}

  static Optional<Object> running() {
    Stream<Place> named =
        Stream.ofNullable(System.getProperty(PROPERTY)).map(name -> new Place(name, "running"));
    return firstRunning(Stream.concat(named, KNOWN.stream()).toList());
  }

  static Optional<Object> firstRunning(List<Place> places) {
    return places.stream().flatMap(place -> running(place).stream()).findFirst();
  }

  private static Optional<Object> running(Place place) {
    try {
      Class<?> kernel = Class.forName(place.className());
      return Optional.ofNullable(kernel.getMethod(place.method()).invoke(null));
    } catch (ClassNotFoundException e) {
      return Optional.empty(); // That kernel is not installed: the usual case.
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return Optional.empty(); // A class of that name, but of no edition that is known here.
    } catch (InvocationTargetException e) {
      return Optional.empty(); // Installed, but not running: JJava answers with an exception.
    }
  }
}
