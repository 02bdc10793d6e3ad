package attention.number;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.AbstractOperator;
import com.ezylang.evalex.operators.InfixOperator;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.PrefixOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;

/** What a calculation may be made of: + - * from the library, and / ^ √ exp with our messages. */
final class Operators {
  static final MathContext PRECISION = new MathContext(40);
  static final BigDecimal E = new BigDecimal("2.718281828459045235360287471352662497757");

  /** Stands for the minus of an exponent, which binds closer than the power does. */
  static final String CLOSE_MINUS = "~";

  private static final int CLOSEST = OperatorIfc.OPERATOR_PRECEDENCE_POWER_HIGHER + 20;
  private static final int LARGEST_EXACT_EXPONENT = 1000;

  private Operators() {}

  static OperatorDictionaryIfc dictionary() {
    MapBasedOperatorDictionary dictionary = new MapBasedOperatorDictionary();
    dictionary.addOperator("+", new PrefixPlusOperator());
    dictionary.addOperator("-", new PrefixMinusOperator());
    dictionary.addOperator("+", new InfixPlusOperator());
    dictionary.addOperator("-", new InfixMinusOperator());
    dictionary.addOperator("*", new InfixMultiplicationOperator());
    dictionary.addOperator("/", new Division());
    dictionary.addOperator("^", new Power());
    dictionary.addOperator("√", new Root());
    dictionary.addOperator("exp", new Exponential());
    dictionary.addOperator(CLOSE_MINUS, new CloseMinus());
    return dictionary;
  }

  /** A calculation that is written well and has no value. */
  static final class NoValue extends EvaluationException {
    private static final long serialVersionUID = 1L;

    NoValue(Token token, String why) {
      super(token, why);
    }

    /** Continues a sentence after a comma. */
    String why() {
      return getMessage();
    }
  }

  private abstract static class Calculation extends AbstractOperator {
    @Override
    public final EvaluationValue evaluate(
        Expression expression, Token token, EvaluationValue... operands) throws NoValue {
      BigDecimal result =
          calculate(
              token, operands[0].getNumberValue(), operands[operands.length - 1].getNumberValue());
      if (!Magnitude.isOrdinary(result)) {
        throw new NoValue(token, Magnitude.BEYOND);
      }
      return EvaluationValue.numberValue(result);
    }

    abstract BigDecimal calculate(Token token, BigDecimal left, BigDecimal right) throws NoValue;

    static BigDecimal finite(Token token, double value) throws NoValue {
      if (Double.isNaN(value)) {
        throw new NoValue(token, "which has no real value; check the signs");
      }
      if (Double.isInfinite(value) || value == 0) { // a power of what is not 0 is not 0
        throw new NoValue(token, Magnitude.BEYOND);
      }
      return BigDecimal.valueOf(value);
    }
  }

  @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_MULTIPLICATIVE)
  private static final class Division extends Calculation {
    @Override
    BigDecimal calculate(Token token, BigDecimal left, BigDecimal right) throws NoValue {
      if (right.signum() == 0) {
        throw new NoValue(token, "which divides by zero");
      }
      return left.divide(right, PRECISION);
    }
  }

  /** A power, closer than a sign: -2^2 is -4. The library's may take minutes for 9^(9^(9^9)). */
  @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_POWER_HIGHER, leftAssociative = false)
  private static final class Power extends Calculation {
    @Override
    BigDecimal calculate(Token token, BigDecimal base, BigDecimal exponent) throws NoValue {
      double power = exponent.doubleValue();
      if (base.signum() == 0 && power <= 0) {
        throw new NoValue(token, "which divides by zero, or is zero to the power of zero");
      }
      if (Math.rint(power) == power && Math.abs(power) <= LARGEST_EXACT_EXPONENT) {
        return base.pow((int) power, PRECISION);
      }
      boolean isE = base.compareTo(E) == 0; // exp is more exact than a power of a rounded e
      return finite(token, isE ? Math.exp(power) : Math.pow(base.doubleValue(), power));
    }
  }

  @PrefixOperator(precedence = CLOSEST, leftAssociative = false)
  private static final class Root extends Calculation {
    @Override
    BigDecimal calculate(Token token, BigDecimal square, BigDecimal same) throws NoValue {
      if (square.signum() < 0) {
        throw new NoValue(token, "which takes the root of a negative number");
      }
      return square.sqrt(PRECISION);
    }
  }

  @PrefixOperator(precedence = CLOSEST, leftAssociative = false)
  private static final class Exponential extends Calculation {
    @Override
    BigDecimal calculate(Token token, BigDecimal exponent, BigDecimal same) throws NoValue {
      return finite(token, Math.exp(exponent.doubleValue()));
    }
  }

  @PrefixOperator(precedence = CLOSEST, leftAssociative = false)
  private static final class CloseMinus extends Calculation {
    @Override
    BigDecimal calculate(Token token, BigDecimal number, BigDecimal same) {
      return number.negate();
    }
  }
}
