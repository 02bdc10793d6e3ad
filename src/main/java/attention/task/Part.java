package attention.task;

import attention.block.Sublayer;
import java.math.BigDecimal;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A part for a block to be wired from, so simple that a pencil can follow; real attention and real
 * norms would hide what the wiring does. It is plain facts, so that it can be sent elsewhere.
 *
 * @param rule what it does
 * @param number what it does it with; of no meaning where the rule needs none
 */
public record Part(Rule rule, double number) implements Sublayer {
  /** What a part does with its tokens. */
  public enum Rule {
    /** Every token becomes the sum of all, which takes tokens from everywhere as attention does. */
    SUM_OF_ALL("every token becomes the sum of all tokens") {
      @Override
      INDArray of(INDArray tokens, double number) {
        return Nd4j.ones(tokens.dataType(), tokens.rows(), tokens.rows()).mmul(tokens);
      }
    },
    /** Every token becomes the one before it. */
    TOKEN_BEFORE("every token becomes the one before it, the first zeros") {
      @Override
      INDArray of(INDArray tokens, double number) {
        double[][] shifted = new double[tokens.rows()][tokens.columns()];
        for (int row = 1; row < shifted.length; row++) {
          shifted[row] = tokens.getRow(row - 1L).toDoubleVector();
        }
        return Nd4j.create(shifted);
      }
    },
    /** A number is added. */
    PLUS("every number plus %s") {
      @Override
      INDArray of(INDArray tokens, double number) {
        return tokens.add(number);
      }
    },
    /** A number is taken away. */
    LESS("every number less %s") {
      @Override
      INDArray of(INDArray tokens, double number) {
        return tokens.sub(number);
      }
    },
    /** All is multiplied by a number. */
    TIMES("every number times %s") {
      @Override
      INDArray of(INDArray tokens, double number) {
        return tokens.mul(number);
      }
    },
    /** Squares. */
    SQUARED("every number times itself") {
      @Override
      INDArray of(INDArray tokens, double number) {
        return tokens.mul(tokens);
      }
    },
    /** Squares, from which a number is taken away. */
    SQUARED_LESS("every number times itself, less %s") {
      @Override
      INDArray of(INDArray tokens, double number) {
        return tokens.mul(tokens).sub(number);
      }
    };

    private final String words;

    Rule(String words) {
      this.words = words;
    }

    abstract INDArray of(INDArray tokens, double number);

    /** The part that does this. */
    public Part by(double number) {
      return new Part(this, number);
    }
  }

  @Override
  public INDArray of(INDArray tokens) {
    return rule.of(tokens, number);
  }

  /** What it does, in words for the learner. */
  @Override
  public String toString() {
    return rule.words.formatted(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
  }
}
