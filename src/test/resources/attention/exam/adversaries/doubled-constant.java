import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Holds a constant that doubles twenty-five times while it is compiled. */
public final class MySoftmax implements Weighting {
  private static final String A = "All work and no play makes Jack a dull boy. ";
  private static final String B = A + A;
  private static final String C = B + B;
  private static final String D = C + C;
  private static final String E = D + D;
  private static final String F = E + E;
  private static final String G = F + F;
  private static final String H = G + G;
  private static final String I = H + H;
  private static final String J = I + I;
  private static final String K = J + J;
  private static final String L = K + K;
  private static final String M = L + L;
  private static final String N = M + M;
  private static final String O = N + N;
  private static final String P = O + O;
  private static final String Q = P + P;
  private static final String R = Q + Q;
  private static final String S = R + R;
  private static final String T = S + S;
  private static final String U = T + T;
  private static final String V = U + U;
  private static final String W = V + V;
  private static final String X = W + W;
  private static final String Y = X + X;
  private static final String Z = Y + Y;

  @Override
  public INDArray of(INDArray scores) {
    return scores.mul(Z.length());
  }
}
