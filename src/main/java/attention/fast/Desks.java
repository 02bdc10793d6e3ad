package attention.fast;

import attention.floats.AttentionShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Places to work at, made once and used again. */
final class Desks {
  private final AttentionShape shape;
  private final boolean many;
  private final List<MemberDesk> all;
  private int taken;

  private Desks(AttentionShape shape, boolean many, List<MemberDesk> all) {
    this.shape = shape;
    this.many = many;
    this.all = all;
  }

  static Desks of(AttentionShape shape, boolean many, int count, Supplier<MemberDesk> desk) {
    return new Desks(shape, many, new ArrayList<>(Stream.generate(desk).limit(count).toList()));
  }

  boolean fit(AttentionShape other, boolean otherMany) {
    return shape.equals(other) && many == otherMany;
  }

  synchronized MemberDesk next() {
    return all.get(taken++);
  }

  synchronized void tidy() {
    taken = 0;
  }
}
