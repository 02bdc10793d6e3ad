package attention.mine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A step whose arrays are doubles, whatever the learner's code calculates in. */
final class Doubles {
  private Doubles() {}

  /**
   * Wraps a step of one method or of several.
   *
   * @param type the interface of the step
   * @param mine the learner's
   */
  static <S> S of(Class<S> type, S mine) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                Object result = method.invoke(mine, arguments);
                return result instanceof INDArray array ? Mine.doubles(array) : result;
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause(); // as if the learner's code had been called directly
              }
            }));
  }
}
