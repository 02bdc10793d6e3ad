package attention.number;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** The value of a calculation in {@link Notation}: {@code 2/√3}, {@code e^(4/√3)/(e^2+1)}. */
final class Expressions {
  private static final ExpressionConfiguration CONFIGURATION =
      ExpressionConfiguration.builder()
          .mathContext(Operators.PRECISION)
          .operatorDictionary(Operators.dictionary())
          .functionDictionary(new MapBasedFunctionDictionary())
          .defaultConstants(Map.of("e", EvaluationValue.numberValue(Operators.E)))
          .implicitMultiplicationAllowed(false)
          .arraysAllowed(false)
          .structuresAllowed(false)
          .binaryAllowed(false)
          .build();

  private static final Pattern ALLOWED = Pattern.compile("[0-9.+\\-*/^()√exp]+");
  private static final Pattern NEVER_MEANT =
      Pattern.compile("[+-][+-]|[0-9.]e[+-]?\\d+[.e]|\\dx"); // --2, 1e2.5, 0x10
  private static final Pattern LONG_EXPONENT = Pattern.compile("[0-9.]e[+-]?\\d{4}");
  private static final Pattern PLUS_OF_OPERAND = Pattern.compile("(?<=[*/^√p])\\+");
  private static final Pattern MINUS_OF_OPERAND = Pattern.compile("(?<=[\\^√p])-");

  private Expressions() {}

  /**
   * The value.
   *
   * @param text as written, for the message
   * @throws IllegalArgumentException if it is no calculation, is ambiguous, or has no finite value
   */
  static double value(String text, String plain) {
    if (!ALLOWED.matcher(plain).matches() || NEVER_MEANT.matcher(plain).find()) {
      throw Unreadable.notANumber(text);
    }
    if (LONG_EXPONENT.matcher(plain).find()) {
      throw Unreadable.because(text, Magnitude.BEYOND);
    }
    Operands.requireClear(text, plain);
    try {
      return Magnitude.require(text, calculate(signed(Operands.withEveryTimes(plain))));
    } catch (Operators.NoValue noValue) {
      throw Unreadable.because(text, noValue.why(), noValue);
    } catch (EvaluationException | ParseException noCalculation) {
      throw Unreadable.notANumber(text, noCalculation);
    }
  }

  /** Signs that bind closer than a power: e^-1. The library knows only those that bind less. */
  private static String signed(String plain) {
    String withoutPlus = PLUS_OF_OPERAND.matcher(plain).replaceAll("");
    return MINUS_OF_OPERAND.matcher(withoutPlus).replaceAll(Operators.CLOSE_MINUS);
  }

  private static BigDecimal calculate(String plain) throws EvaluationException, ParseException {
    return new Expression(plain, CONFIGURATION).evaluate().getNumberValue();
  }
}
