package attention.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;

/**
 * A notebook, reached through its running kernel.
 *
 * <p>IJava, JJava and the course's own kernel share one library under different package names, so
 * its methods are found by name: no kernel need be there to compile or to run the course.
 */
final class Notebook {
  /** The notebook this program runs in, if it runs in one. */
  static final Optional<Notebook> FOUND = Kernels.running().flatMap(Notebook::connected);

  private final Object kernel;
  private final Object renderer;

  private Notebook(Object kernel, Object renderer) {
    this.kernel = kernel;
    this.renderer = renderer;
  }

  /** Connects, or says on the error stream why the kernel can only be given text. */
  private static Optional<Notebook> connected(Object kernel) {
    try {
      return Optional.of(of(kernel));
    } catch (ReflectiveOperationException e) {
      System.err.printf(
          "The kernel %s is of a kind this course does not know (%s); it prints text instead of"
              + " tables and charts. ./attention lab brings a kernel that shows them.%n",
          kernel.getClass().getName(), e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Tells a kernel how things are shown.
   *
   * @param kernel built on IJava's base library
   * @throws ReflectiveOperationException if it is not
   */
  static Notebook of(Object kernel) throws ReflectiveOperationException {
    Object renderer = call(kernel, "getRenderer");
    Object registration =
        method(renderer, "createRegistration", Class.class).invoke(renderer, Shown.class);
    // Preferred: what is rendered when a cell asks for no form in particular.
    Object preferring =
        method(registration, "preferring", String[].class)
            .invoke(registration, (Object) new String[] {"text/plain"});
    Object supporting =
        method(preferring, "supporting", String[].class)
            .invoke(preferring, (Object) new String[] {"text/html", "text/latex", "image/png"});
    Method register =
        Arrays.stream(supporting.getClass().getMethods())
            .filter(m -> m.getName().equals("register") && m.getParameterCount() == 1)
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException("no method register"));
    register.invoke(supporting, renderFunction(register.getParameterTypes()[0]));
    return new Notebook(kernel, renderer);
  }

  /** Shows a value below the cell that is running. */
  void display(Object value) {
    try {
      Object data = method(renderer, "render", Object.class).invoke(renderer, value);
      method(kernel, "display", data.getClass()).invoke(kernel, data);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the kernel could not show the value", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the kernel cannot be told to show a value", e);
    }
  }

  private static Object renderFunction(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "render" -> render((Shown) arguments[0], arguments[1]);
              case "equals" -> proxy == arguments[0];
              case "hashCode" -> System.identityHashCode(proxy);
              default -> "how attention.view.Shown is shown";
            });
  }

  private static Object render(Shown shown, Object context) throws ReflectiveOperationException {
    Object output = call(context, "getOutputContainer");
    Method putData = method(output, "putData", String.class, Object.class);
    putData.invoke(output, "text/plain", shown.text());
    for (Form form : shown.forms()) {
      putData.invoke(output, form.mimeType(), form.content());
      if (!form.metadata().isEmpty()) {
        method(output, "putMetaData", String.class, Object.class)
            .invoke(output, form.mimeType(), form.metadata());
      }
    }
    return null;
  }

  private static Object call(Object target, String name) throws ReflectiveOperationException {
    return method(target, name).invoke(target);
  }

  private static Method method(Object target, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    return target.getClass().getMethod(name, parameters);
  }
}
