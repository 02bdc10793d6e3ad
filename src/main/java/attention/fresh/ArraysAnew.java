package attention.fresh;

import attention.task.Probe;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Draws every array anew, and the settings that have a rule. Arrays that are equal in the fixed
 * probes are equal in the fresh ones, so that probes still differ in one input alone where they
 * did.
 */
final class ArraysAnew implements Rule {
  private final ArrayRule otherwise;
  private final Map<String, ArrayRule> arrays;
  private final Map<String, SettingRule> settings;

  private ArraysAnew(
      ArrayRule otherwise, Map<String, ArrayRule> arrays, Map<String, SettingRule> settings) {
    this.otherwise = otherwise;
    this.arrays = arrays;
    this.settings = settings;
  }

  /** All arrays by one rule. */
  static ArraysAnew by(ArrayRule rule) {
    return new ArraysAnew(rule, Map.of(), Map.of());
  }

  /** The same, but an array by a rule of its own. */
  ArraysAnew with(String array, ArrayRule rule) {
    Map<String, ArrayRule> more = new HashMap<>(arrays);
    more.put(array, rule);
    return new ArraysAnew(otherwise, more, settings);
  }

  /** The same, but a setting is drawn, too. */
  ArraysAnew with(String setting, SettingRule rule) {
    Map<String, SettingRule> more = new HashMap<>(settings);
    more.put(setting, rule);
    return new ArraysAnew(otherwise, arrays, more);
  }

  @Override
  public boolean linksArrays() {
    return true;
  }

  @Override
  public Probe drawn(Probe fixed, Draw draw) {
    Probe drawn = Probe.of(fixed.aspect());
    for (Map.Entry<String, INDArray> array : fixed.arrays().entrySet()) {
      double[][] numbers = array.getValue().toDoubleMatrix();
      ArrayRule rule = arrays.getOrDefault(array.getKey(), otherwise);
      drawn =
          drawn.with(array.getKey(), draw.once(identity(array), () -> rule.drawn(numbers, draw)));
    }
    for (Map.Entry<String, Object> setting : fixed.settings().entrySet()) {
      SettingRule rule = settings.getOrDefault(setting.getKey(), (value, probe, numbers) -> value);
      drawn = drawn.with(setting.getKey(), rule.drawn(setting.getValue(), fixed, draw));
    }
    return drawn;
  }

  /** Equal for arrays of one name that hold the same. */
  static Object identity(Map.Entry<String, INDArray> array) {
    double[][] numbers = array.getValue().toDoubleMatrix();
    return Map.entry(
        array.getKey(),
        Arrays.stream(numbers).map(row -> Arrays.stream(row).boxed().toList()).toList());
  }
}
