package attention.grade;

import attention.derive.Decimal;
import attention.exercise.Exercise;
import attention.task.Asked;
import attention.task.Probe;
import attention.trial.Answer;
import attention.trial.Difference;
import attention.trial.Trial;
import attention.view.MatrixView;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What is wrong with a trial, said to the learner; nothing where all is well. */
final class Findings {
  private static final Set<DataType> FINE_ENOUGH = Set.of(DataType.DOUBLE, DataType.FLOAT);

  private final Exercise<?> exercise;

  Findings(Exercise<?> exercise) {
    this.exercise = exercise;
  }

  /** Whether a method was asked that only says, as a starter does, what to write. */
  boolean notWrittenYet(Trial trial) {
    return trial.answer() instanceof Answer.Threw threw
        && new ThrownText(exercise, call(trial)).notWrittenYet(threw).isPresent();
  }

  /** Why there is no array of numbers to look at. */
  Optional<String> noResult(Trial trial) {
    Asked asked = exercise.asked(trial.probe());
    if (trial.answer() instanceof Answer.Threw threw) {
      ThrownText told = new ThrownText(exercise, call(asked));
      return Optional.of(
          told.notWrittenYet(threw).orElseGet(() -> told.of(threw) + tried(trial.probe())));
    }
    if (trial.answer() instanceof Answer.Nothing) {
      return Optional.of(
          "%s returned null. Return the %s: a new array of shape %s."
              .formatted(call(asked), asked.result(), asked.shape()));
    }
    if (trial.answer() instanceof Answer.TooLarge large) {
      return Optional.of(
          "Your %s have shape %s; they should have shape %s, a few dozen numbers."
              .formatted(asked.result(), large.shape(), asked.shape()));
    }
    DataType type = ((Answer.Returned) trial.answer()).type();
    return FINE_ENOUGH.contains(type)
        ? Optional.empty()
        : Optional.of(
            ("Your %s hold %s numbers; DOUBLE is needed. %s: start from the input, or from"
                    + " Nd4j.create(DataType.DOUBLE, …).")
                .formatted(
                    asked.result(),
                    type,
                    type.isFPType()
                        ? "They keep too few digits"
                        : "Whole numbers cut off what stands behind the point"));
  }

  /** Whether an input that has no answer was answered, or refused by another exception. */
  Optional<String> notRefused(Trial trial, Answer.Threw refusal) {
    Asked asked = exercise.asked(trial.probe());
    String wanted =
        "it should throw %s, as the course's own class does: %s."
            .formatted(refusal.thrown().name(), refusal.thrown().message().orElse(""));
    if (!(trial.answer() instanceof Answer.Threw threw)) {
      return Optional.of(
          "%s returned something where %s".formatted(call(asked), wanted) + tried(trial.probe()));
    }
    ThrownText told = new ThrownText(exercise, call(asked));
    return threw.thrown().types().contains(refusal.thrown().types().get(0))
        ? Optional.empty()
        : Optional.of(
            told.notWrittenYet(threw)
                .orElseGet(() -> told.of(threw) + " Here " + wanted + tried(trial.probe())));
  }

  /** Whether rows and columns are as many as they should be. */
  Optional<String> wrongShape(Trial trial, Answer right) {
    Asked asked = exercise.asked(trial.probe());
    INDArray found = array(trial.answer());
    INDArray expected = array(right);
    if (found.equalShapes(expected)) {
      return Optional.empty();
    }
    return Optional.of(
        "Your %s have shape %s; they should have shape %s, that is %s.%s"
                .formatted(
                    asked.result(),
                    Arrays.toString(found.shape()),
                    Arrays.toString(expected.shape()),
                    asked.shape(),
                    swapped(found, expected) ? " Rows and columns are swapped." : "")
            + tried(trial.probe()));
  }

  /** The first cell that is no number. */
  Optional<String> notANumber(Trial trial, Answer right) {
    return Difference.first(array(trial.answer()), array(right))
        .filter(difference -> !Double.isFinite(difference.found()))
        .map(difference -> told(difference, trial.probe()));
  }

  /** The first wrong cell, the number that belongs there, and how that comes about. */
  Optional<String> wrongNumber(Trial trial, Answer right) {
    INDArray found = array(trial.answer());
    return Difference.first(found, array(right))
        .map(
            difference ->
                exercise
                    .remark(trial.probe(), found)
                    .map(remark -> remark + tried(trial.probe()))
                    .orElseGet(() -> told(difference, trial.probe())));
  }

  /** The input that was changed. */
  Optional<String> changedInput(Trial trial) {
    return trial
        .changed()
        .map(
            name ->
                ("%s changed its input %s, which its caller still needs. Methods that end in i, such"
                        + " as subi and divi, change the array they are called on; sub and div"
                        + " return a new one.")
                    .formatted(call(trial), name));
  }

  /** The input that the result shares memory with. */
  Optional<String> sharedMemory(Trial trial) {
    return trial
        .shared()
        .map(
            name ->
                ("Your %s share memory with %s: who changes the one changes the other. Views such as"
                        + " getRow and transpose do that; .dup() makes a copy.")
                    .formatted(exercise.asked(trial.probe()).result(), name));
  }

  static INDArray array(Answer answer) {
    return ((Answer.Returned) answer).array();
  }

  private String told(Difference difference, Probe probe) {
    int row = difference.row();
    int column = difference.column();
    return "%s is %s; it should be %s.\n%s%s"
        .formatted(
            exercise.asked(probe).cell(row, column),
            number(difference.found(), difference.expected()),
            number(difference.expected(), difference.found()),
            exercise.working(probe, row, column).indent(4),
            tried(probe).strip());
  }

  /** With more decimals where four would make two different numbers look alike. */
  private static String number(double number, double other) {
    String text = Decimal.text(number);
    return text.equals(Decimal.text(other)) ? Double.toString(number) : text;
  }

  private static String tried(Probe probe) {
    String settings =
        probe.settings().entrySet().stream()
            .map(entry -> "  %s = %s\n".formatted(entry.getKey(), setting(entry.getValue())))
            .collect(Collectors.joining());
    String tokens =
        probe.tokens().isEmpty()
            ? ""
            : "  vocabulary = %s\n  tokens = %s"
                .formatted(probe.vocabulary().tokens(), probe.tokens());
    String arrays =
        probe.arrays().entrySet().stream()
            .map(entry -> MatrixView.of(entry.getKey(), entry.getValue()).text().indent(2))
            .collect(Collectors.joining());
    return "\nTried with\n" + (arrays + settings + tokens).stripTrailing();
  }

  /** As one writes it in Java without a calculator's exponent: {@code 0.00001}. */
  private static String setting(Object value) {
    return value instanceof Double number
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : value.toString();
  }

  /** How the method that was asked is called: {@code of(scores)}. */
  String call(Trial trial) {
    return call(exercise.asked(trial.probe()));
  }

  private String call(Asked asked) {
    Method method =
        Arrays.stream(exercise.wanted().step().getMethods())
            .filter(m -> Modifier.isAbstract(m.getModifiers()))
            .filter(m -> m.getName().equals(asked.method()))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(method.getParameters())
        .map(Parameter::getName)
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }

  private static boolean swapped(INDArray found, INDArray expected) {
    return found.rank() == 2
        && found.size(0) == expected.size(1)
        && found.size(1) == expected.size(0);
  }
}
