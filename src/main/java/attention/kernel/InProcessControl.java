package attention.kernel;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Runs JShell's snippets in this very JVM and keeps the value of the last one aside. JShell itself
 * is handed an empty string: it would turn every value, however large, into text.
 */
final class InProcessControl extends DirectExecutionControl {
  private final CellThread thread = new CellThread();
  private Object value;
  private final Map<String, Class<?>> holders = new HashMap<>();
  private volatile boolean stopAsked;
  private CellThread.Ending ending;

  /** Hands this control to JShell, which asks for one by way of a provider. */
  ExecutionControlProvider provider() {
    return new InProcess(this);
  }

  /** To be called before a cell: what was is forgotten. */
  void begin() {
    stopAsked = false;
    ending = null;
    value = null;
  }

  /** The value of the last snippet; it is handed out once. */
  Object takeValue() {
    Object taken = value;
    value = null;
    return taken;
  }

  /** How the cell ended, if the reader stopped it. */
  Optional<CellThread.Ending> stopped() {
    return Optional.ofNullable(ending);
  }

  /** Lets go of a variable's value, which JShell keeps in a static field for as long as it runs. */
  void release(String variable) {
    Class<?> holder = holders.remove(variable);
    if (holder != null) {
      clear(holder, variable);
    }
  }

  /** A variable that is declared again lies in a new class; the old class still holds its value. */
  private void remember(Class<?> holder) {
    for (Field field : holder.getDeclaredFields()) {
      Class<?> before = holders.put(field.getName(), holder);
      if (before != null && before != holder) {
        clear(before, field.getName());
      }
    }
  }

  private static void clear(Class<?> holder, String variable) {
    try {
      Field field = holder.getDeclaredField(variable);
      if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
        field.setAccessible(true);
        field.set(null, null);
      }
    } catch (ReflectiveOperationException absent) {
      throw new IllegalStateException(
          "JShell no longer keeps " + variable + " where it did", absent);
    }
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    value = null;
    if (stopAsked) { // while the snippet was being compiled
      ending = CellThread.Ending.STOPPED;
      throw new StoppedException();
    }
    remember(snippet.getDeclaringClass());
    try {
      value = thread.run(() -> snippet.invoke(null));
      if (stopAsked) {
        ending = CellThread.Ending.STOPPED;
      }
      return "";
    } catch (CellThread.Stopped stopped) {
      ending = stopped.ending();
      throw new StoppedException();
    } catch (InvocationTargetException thrown) {
      if (stopAsked) {
        ending = CellThread.Ending.STOPPED;
        throw new StoppedException();
      }
      throw thrown;
    }
  }

  @Override
  public void stop() {
    stopAsked = true;
    thread.stop();
  }

  private record InProcess(ExecutionControl control) implements ExecutionControlProvider {
    @Override
    public String name() {
      return "in-process";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
      return control;
    }
  }
}
