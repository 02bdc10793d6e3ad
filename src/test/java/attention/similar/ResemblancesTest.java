package attention.similar;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResemblancesTest {
  private static final String WORK = "04-softmax";

  private static final String ORIGINAL =
      """
      import attention.weight.Weighting;
      import org.nd4j.linalg.api.ndarray.INDArray;
      import org.nd4j.linalg.factory.Nd4j;

      public final class MySoftmax implements Weighting {
        // first the largest, then the powers
        @Override
        public INDArray of(INDArray scores) {
          double[][] rows = scores.toDoubleMatrix();
          for (int i = 0; i < rows.length; i++) {
            double largest = largestOf(rows[i]);
            double sum = 0;
            for (int j = 0; j < rows[i].length; j++) {
              rows[i][j] = Math.exp(rows[i][j] - largest);
              sum += rows[i][j];
            }
            for (int j = 0; j < rows[i].length; j++) {
              rows[i][j] = rows[i][j] / sum;
            }
          }
          return Nd4j.create(rows);
        }

        private double largestOf(double[] row) {
          double largest = Double.NEGATIVE_INFINITY;
          for (double each : row) {
            largest = Math.max(largest, each);
          }
          return largest;
        }
      }
      """;

  /** The same with other names, other comments, other layout, and its methods exchanged. */
  private static final String DISGUISED =
      """
      import org.nd4j.linalg.factory.*;
      import org.nd4j.linalg.api.ndarray.*;
      /* My own work. */
      public class MySoftmax implements attention.weight.Weighting
      {
        static double biggest(final double[] numbers)
        {
          double best = Double.NEGATIVE_INFINITY;
          for (double n : numbers)
            best = Math.max(best, n);
          return best;
        }

        public INDArray of(INDArray input)
        {
          double[][] m = input.toDoubleMatrix();
          for (int row = 0; row < m.length; row++)
          {
            double top = biggest(m[row]); // the top
            double total = 0.0;
            for (int col = 0; col < m[row].length; col++)
            {
              m[row][col] = Math.exp(m[row][col] - top);
              total += m[row][col];
            }
            for (int col = 0; col < m[row].length; col++)
              m[row][col] = m[row][col] / total;
          }
          return Nd4j.create(m);
        }
      }
      """;

  private static Resemblances none() {
    return new Resemblances(work -> List.of());
  }

  private static Resemblances of(String... texts) {
    Resemblances resemblances = none();
    for (int student = 0; student < texts.length; student++) {
      resemblances.add(student, WORK, texts[student]);
    }
    return resemblances;
  }

  @Test
  void findsACopyThatIsDisguised() {
    List<AlikePair> pairs = of(ORIGINAL, "class MySoftmax { }", DISGUISED).alike().pairs();

    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).first()).isEqualTo(0);
    assertThat(pairs.get(0).second()).isEqualTo(2);
    assertThat(pairs.get(0).works()).hasSize(1);
    AlikeWork alike = pairs.get(0).works().get(0);
    assertThat(alike.work()).isEqualTo(WORK);
    assertThat(alike.share()).isGreaterThan(0.95);
    assertThat(alike.wordForWord()).isFalse();
  }

  @Test
  void findsACopyThatHasMoreBesides() {
    String longer =
        DISGUISED.replaceFirst(
            "\\{",
            """
            {
              private int count(int[] numbers) {
                int even = 0;
                for (int number : numbers) {
                  even += number % 2 == 0 ? 1 : 0;
                }
                System.out.printf("%d of %d%n", even, numbers.length);
                return even > 0 ? even : -1;
              }
            """);

    assertThat(of(ORIGINAL, longer).alike().pairs()).hasSize(1);
  }

  @Test
  void findsACopyThatDoesNotCompile() {
    assertThat(of(ORIGINAL, DISGUISED.replace("return best;", "return best \" }")).alike().pairs())
        .hasSize(1);
  }

  @Test
  void saysWhereNotEvenANameWasChanged() {
    String otherLayout = ORIGINAL.replace("  ", "\t").replace("\n", "\r\n");

    List<AlikePair> pairs = of(ORIGINAL, otherLayout).alike().pairs();

    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).works().get(0).wordForWord()).isTrue();
    assertThat(pairs.get(0).works().get(0).share()).isEqualTo(1);
  }

  @Test
  void findsNoTwoAlikeAmongIndependentSolutions() throws IOException {
    Resemblances resemblances = none();
    int number = 0;
    for (Map.Entry<String, List<String>> lesson : IndependentSolutions.all().entrySet()) {
      for (String text : lesson.getValue()) {
        resemblances.add(number++, lesson.getKey(), text);
      }
    }

    assertThat(number).isGreaterThan(90);
    assertThat(resemblances.alike().pairs()).isEmpty();
    assertThat(resemblances.alike().groups()).isEmpty();
  }

  @Test
  void findsNoTwoAlikeThatFollowTheSolutionTheStarterOrAFewWords() throws IOException {
    for (Lesson lesson : Lesson.exercises()) {
      List<String> known =
          List.of(
              Files.readString(lesson.exerciseFile(Path.of(""))),
              Files.readString(lesson.solutionFile(Path.of(""))));
      Resemblances resemblances = new Resemblances(work -> known);
      for (int student = 0; student < 4; student++) {
        resemblances.add(student, lesson.id(), known.get(student % 2));
      }

      assertThat(resemblances.alike().pairs()).as(lesson.id()).isEmpty();
    }
    String few = "class A { double of(double x) { return Math.exp(x) / Math.log(x + 1); } }";
    assertThat(of(few, few).alike().pairs()).isEmpty();
  }

  @Test
  void listsATextOfManyAsAGroupAndNotAsPairs() {
    List<String> texts = new ArrayList<>();
    IntStream.range(0, 12).forEach(student -> texts.add(ORIGINAL));
    IntStream.range(0, 60).forEach(student -> texts.add("class MySoftmax { }"));
    Resemblances resemblances = of(texts.toArray(String[]::new));

    assertThat(resemblances.alike().pairs()).isEmpty();
    assertThat(resemblances.alike().groups())
        .containsExactly(new AlikeGroup(WORK, IntStream.range(0, 12).boxed().toList(), true));
  }

  @Test
  void tellsAGroupThatChangedTheNamesFromOneThatDidNot() {
    List<String> texts = new ArrayList<>();
    IntStream.range(0, 9).forEach(student -> texts.add(student == 4 ? DISGUISED : ORIGINAL));
    IntStream.range(0, 60).forEach(student -> texts.add("class MySoftmax { }"));

    assertThat(of(texts.toArray(String[]::new)).alike().groups())
        .extracting(AlikeGroup::wordForWord)
        .containsExactly(false);
  }

  @Test
  void countsWhatMoreThanAFifthOfTheClassHasForNothing() {
    List<String> texts = new ArrayList<>();
    IntStream.range(0, 5).forEach(student -> texts.add(ORIGINAL));
    IntStream.range(0, 19).forEach(student -> texts.add("class MySoftmax { }"));
    assertThat(of(texts.toArray(String[]::new)).alike().pairs()).isEmpty();

    texts.add("class MySoftmax { }");
    assertThat(of(texts.toArray(String[]::new)).alike().pairs()).hasSize(10);
  }

  @Test
  void putsThoseFirstWhoHaveMostInCommon() {
    Resemblances resemblances = of(ORIGINAL, DISGUISED, "class A { }", "class B { }");
    String other = ORIGINAL.replace("Math.max(largest, each)", "each > largest ? each : largest");
    for (String work : List.of("05-weighted-sum", "06-self-attention")) {
      resemblances.add(2, work, other);
      resemblances.add(3, work, other);
    }

    List<AlikePair> pairs = resemblances.alike().pairs();

    assertThat(pairs).extracting(AlikePair::first).containsExactly(2, 0);
    assertThat(pairs.get(0).works())
        .extracting(AlikeWork::work)
        .containsExactly("05-weighted-sum", "06-self-attention");
  }

  @Test
  void marksTheLinesThatAreAlike() {
    String with = ORIGINAL.replace("double sum = 0;", "double sum = 0; int unused = 7;");

    List<MarkedText> marked = MarkedText.of(ORIGINAL, with, List.of());

    assertThat(marked.get(0).lines()).hasSize((int) ORIGINAL.lines().count());
    assertThat(marked.get(0).marked()).contains(9, 13, 14, 21, 26, 27).doesNotContain(1, 2, 3, 6);
    assertThat(marked.get(1).marked()).contains(9, 13, 14, 21, 26, 27).doesNotContain(1, 2, 3, 6);
  }

  @Test
  void marksNothingThatEverybodyHas() {
    assertThat(MarkedText.of(ORIGINAL, DISGUISED, List.of(ORIGINAL)).get(0).marked()).isEmpty();
  }
}
