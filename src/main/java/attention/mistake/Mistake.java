package attention.mistake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a wrong implementation teaches. It addresses the learner who wrote the same. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Mistake {
  /** The name for tools, unique in the bank: {@code softmax-over-queries}. */
  String id();

  /** What was done, in a few words: {@code You normalised over the queries}. */
  String title();

  /** Two sentences: what it does to the numbers, and why that is wrong. */
  String explanation();

  /** Where to look, without giving the line away. */
  String hint();

  /** The heading in the lesson's notebook that explains it, without a formula at its end. */
  String section();
}
