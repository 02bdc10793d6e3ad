package attention.vector;

import static attention.vector.VectorEngine.LANES;
import static attention.vector.VectorEngine.SPECIES;

import jdk.incubator.vector.FloatVector;

/** Multiplications and additions in registers alone, to find out how many a machine can do. */
final class Toil {
  private static final int CHAINS = 12;

  private Toil() {}

  static double of(int rounds) {
    FloatVector half = FloatVector.broadcast(SPECIES, 0.5f);
    FloatVector one = FloatVector.broadcast(SPECIES, 1);
    FloatVector a = one, b = one, c = one, d = one, e = one, f = one, g = one, h = one;
    FloatVector i = one, j = one, k = one, l = one;
    for (int round = 0; round < rounds; round++) {
      a = a.fma(half, one);
      b = b.fma(half, one);
      c = c.fma(half, one);
      d = d.fma(half, one);
      e = e.fma(half, one);
      f = f.fma(half, one);
      g = g.fma(half, one);
      h = h.fma(half, one);
      i = i.fma(half, one);
      j = j.fma(half, one);
      k = k.fma(half, one);
      l = l.fma(half, one);
    }
    FloatVector all =
        a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(i).add(j).add(k).add(l);
    if (!(all.lane(0) > 0)) { // a result that nobody looks at would not be calculated
      throw new ArithmeticException("sums of positive numbers came to " + all.lane(0));
    }
    return 2.0 * CHAINS * LANES * rounds;
  }
}
