package attention.classreport;

import attention.lesson.Lesson;
import java.util.List;
import java.util.Random;

/** A program that no other seed gives: statements drawn from a seed, with names of its own. */
final class MadeUpCode {
  private static final List<String> CALLS =
      List.of("add", "sub", "mul", "div", "max", "sum", "mean", "exp", "log", "transpose", "dup");

  private MadeUpCode() {}

  static String of(int seed, Lesson lesson) {
    Random random = new Random(seed * 31L + lesson.id().hashCode());
    StringBuilder code = new StringBuilder("public class %s {\n".formatted(lesson.className()));
    code.append("  // student %d\n  public INDArray of(INDArray x) {\n".formatted(seed));
    for (int i = 0; i < 8 + random.nextInt(12); i++) {
      code.append(
          "    INDArray a%d = x.%s(%d).%s(Nd4j.%s(x.%s(true, %d)));\n"
              .formatted(
                  i,
                  call(random),
                  random.nextInt(9),
                  call(random),
                  call(random),
                  call(random),
                  random.nextInt(2)));
    }
    return code.append("    return x;\n  }\n}\n").toString();
  }

  private static String call(Random random) {
    return CALLS.get(random.nextInt(CALLS.size()));
  }
}
