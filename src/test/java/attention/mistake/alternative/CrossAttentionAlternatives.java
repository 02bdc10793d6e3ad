package attention.mistake.alternative;

import attention.cross.CrossAttention;
import attention.cross.EncoderDecoderAttention;
import attention.head.AttentionFunction;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.DotProductScores;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Other right ways for one sequence to ask another. */
public final class CrossAttentionAlternatives {
  private CrossAttentionAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        InOneExpression.class,
        QueryByQuery.class,
        QueriesScaledFirst.class,
        ProjectedAfterMixing.class,
        KeysTimesQueries.class,
        WithLoops.class,
        InFloat.class,
        Delegated.class);
  }

  /** Without a name for anything in between. */
  public record InOneExpression(Projection toQueries, Projection toKeys, Projection toValues)
      implements CrossAttention {
    @Override
    public INDArray of(INDArray decoder, INDArray encoder) {
      return AttentionFunction.scaledDotProduct()
          .of(toQueries.of(decoder), toKeys.of(encoder), toValues.of(encoder));
    }
  }

  /** One target token asks after the other, as a decoder runs. */
  public record QueryByQuery(Projection toQueries, Projection toKeys, Projection toValues)
      implements CrossAttention {
    @Override
    public INDArray of(INDArray decoder, INDArray encoder) {
      INDArray keys = toKeys.of(encoder);
      INDArray values = toValues.of(encoder);
      List<INDArray> contexts = new ArrayList<>();
      for (int i = 0; i < decoder.rows(); i++) {
        INDArray query = toQueries.of(decoder.getRow(i, true));
        INDArray weights = new Softmax().of(new ScaledDotProductScores().between(query, keys));
        contexts.add(new WeightedSum().of(weights, values));
      }
      return Nd4j.vstack(contexts);
    }
  }

  /** The root divides the queries, so that the dot products need none. */
  public record QueriesScaledFirst(Projection toQueries, Projection toKeys, Projection toValues)
      implements CrossAttention {
    @Override
    public INDArray of(INDArray decoder, INDArray encoder) {
      INDArray queries = toQueries.of(decoder);
      INDArray scaled = queries.div(Math.sqrt(queries.columns()));
      INDArray scores = new DotProductScores().between(scaled, toKeys.of(encoder));
      return new WeightedSum().of(new Softmax().of(scores), toValues.of(encoder));
    }
  }

  /** {@code (A·E)·W_Vᵀ}: mixes the encoder's tokens and projects what was mixed. */
  public record ProjectedAfterMixing(Projection toQueries, Projection toKeys, Projection toValues)
      implements CrossAttention {
    @Override
    public INDArray of(INDArray decoder, INDArray encoder) {
      INDArray scores =
          new ScaledDotProductScores().between(toQueries.of(decoder), toKeys.of(encoder));
      return toValues.of(new WeightedSum().of(new Softmax().of(scores), encoder));
    }
  }

  /** The table on its side throughout: a row for each source token, softmax down the columns. */
  public record KeysTimesQueries(Projection toQueries, Projection toKeys, Projection toValues)
      implements CrossAttention {
    @Override
    public INDArray of(INDArray decoder, INDArray encoder) {
      INDArray keys = toKeys.of(encoder);
      INDArray scores = keys.mmul(toQueries.of(decoder).transpose()).div(Math.sqrt(keys.columns()));
      INDArray powers = Transforms.exp(scores.sub(scores.max(true, 0)));
      INDArray weights = powers.div(powers.sum(true, 0));
      return weights.transpose().mmul(toValues.of(encoder));
    }
  }

  /** With numbers only, and no matrix product. */
  public record WithLoops(Projection toQueries, Projection toKeys, Projection toValues)
      implements CrossAttention {
    @Override
    public INDArray of(INDArray decoder, INDArray encoder) {
      double[][] queries = toQueries.of(decoder).toDoubleMatrix();
      double[][] keys = toKeys.of(encoder).toDoubleMatrix();
      double[][] values = toValues.of(encoder).toDoubleMatrix();
      double[][] context = new double[queries.length][values[0].length];
      for (int i = 0; i < queries.length; i++) {
        double total = 0;
        for (int j = 0; j < keys.length; j++) {
          double score = 0;
          for (int m = 0; m < keys[j].length; m++) {
            score += queries[i][m] * keys[j][m];
          }
          double power = Math.exp(score / Math.sqrt(keys[j].length));
          total += power;
          for (int m = 0; m < context[i].length; m++) {
            context[i][m] += power * values[j][m];
          }
        }
        for (int m = 0; m < context[i].length; m++) {
          context[i][m] /= total;
        }
      }
      return Nd4j.create(context);
    }
  }

  /** In single precision from the projections on. */
  public record InFloat(Projection toQueries, Projection toKeys, Projection toValues)
      implements CrossAttention {
    @Override
    public INDArray of(INDArray decoder, INDArray encoder) {
      INDArray queries = toQueries.of(decoder).castTo(DataType.FLOAT);
      INDArray keys = toKeys.of(encoder).castTo(DataType.FLOAT);
      INDArray values = toValues.of(encoder).castTo(DataType.FLOAT);
      INDArray scores = queries.mmul(keys.transpose()).div(Math.sqrt(keys.columns()));
      return Transforms.softmax(scores).mmul(values);
    }
  }

  /** The course's own, given the three projections. */
  public record Delegated(Projection toQueries, Projection toKeys, Projection toValues)
      implements CrossAttention {
    @Override
    public INDArray of(INDArray decoder, INDArray encoder) {
      return new EncoderDecoderAttention(
              toQueries, toKeys, toValues, AttentionFunction.scaledDotProduct())
          .of(decoder, encoder);
    }
  }
}
