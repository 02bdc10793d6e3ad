package attention.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The statements that people write, and the sentence each is answered with. */
class ExplanationsTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"grammar", "names", "types", "flow"})
  void a_mistake_is_explained(String statements, String sentence) {
    assertThat(new Trial(folder).explanationOf(statements)).isEqualTo(sentence);
  }

  static Stream<Arguments> grammar() {
    return Stream.of(
        Arguments.of(
            "INDArray e = scores\n return e;",
            "A ; is missing here: every statement ends with one."),
        Arguments.of(
            "for (int i = 0, i < 3, i++) {}\n return scores;",
            "The three parts of a for are separated by a ; each."),
        Arguments.of(
            "int twice(int i) { return 2 * i; }",
            """
            Java expected the statement to end here. Is an operator missing before this bracket, or \
            does a method stand inside another?"""),
        Arguments.of(
            "return scores.mul((2);",
            "A ) is missing here, or a ( too many stands before. Count both."),
        Arguments.of("double half = 0,5;", "Java writes decimals with a point: 0.5."),
        Arguments.of(
            "int n = 1;\n }\n scores = null;",
            """
            Java expected a name here. Does a statement stand outside of every method, or is a word \
            such as class used as a name?"""),
        Arguments.of(
            "if (true { return scores; }",
            "A ) is missing here, or a ( too many stands before. Count both."),
        Arguments.of(
            "int[] sizes = new int[3;",
            "Java expected ']' here. Look at the caret, and at what stands just before it."),
        Arguments.of(
            "return scores;\n } }",
            """
            This stands outside of every class. Is there a } too many above it, or a typing mistake \
            in a word such as class?"""),
        Arguments.of(
            "return scores;\n }\n return null;",
            """
            Java expected a declaration here. Does a statement stand outside of every method, \
            because of a } too many above it?"""),
        Arguments.of(
            "private int n = 1;",
            """
            The words public, private and static cannot stand inside a method. Remove them; or is a \
            } missing above, which ends the method before?"""),
        Arguments.of(
            "return scores.mul(*2);",
            """
            No value can begin like this. Look at what stands just before: is something unfinished, \
            or a } missing?"""),
        Arguments.of(
            "if (true) { return scores;",
            """
            The file ends too early: a } is missing. Every { needs one; set them in and out and \
            compare."""),
        Arguments.of(
            "scores.rows;",
            """
            This line calculates something and drops it, or is unfinished. Assign the value, return \
            it, or call a method."""),
        Arguments.of(
            "String s = \"abc;", "A text that begins with \" must end with \" on the same line."),
        Arguments.of(
            "String s = 'abc';",
            "Between single quotes stands one character. A longer text needs double quotes."),
        Arguments.of("/* comment", "A comment that begins with /* must end with */."),
        Arguments.of(
            "return scores.mul(2)；",
            "This ； is a wide character of Chinese or Japanese text. Java needs the plain ;."),
        Arguments.of(
            "String s = “abc”;", "These quotation marks are for letters. Java needs the plain \"."),
        Arguments.of(
            "# comment",
            "Java cannot read this character here. Remove it, or write it in a comment or a text."),
        Arguments.of(
            "if (true); { } else { }",
            """
            This else belongs to no if. Look above it for a ; right behind the if, or for a { or } \
            in the wrong place."""),
        Arguments.of(
            "return scores; }\n public twice(int i) {",
            """
            A method says before its name what it returns; a constructor has the name of its \
            class."""),
        Arguments.of(
            "long n = 99999999999;",
            "An int ends at 2147483647. Write the number as a double: with .0 behind it."));
  }

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of(
            "return Transforms.exp(scores);",
            """
            Transforms is not imported. Add at the top of the file: \
            import org.nd4j.linalg.ops.transforms.Transforms;"""),
        Arguments.of(
            "List<Integer> rows = null; return scores;",
            "List is not imported. Add at the top of the file: import java.util.List;"),
        Arguments.of(
            "return score;", "Nothing of the name score is declared here. Did you mean scores?"),
        Arguments.of(
            "return result;",
            """
            Nothing of the name result is declared here. Declare it before this line, with its \
            type."""),
        Arguments.of(
            "string s = null; return scores;",
            "Nothing of the name string is declared here. Did you mean String?"),
        Arguments.of(
            "return normalise(scores);",
            "Nothing of the name normalise is declared here. Look for a typing mistake."),
        Arguments.of(
            "return exp(scores);",
            """
            For a number this is Math.exp(x); for every entry of an INDArray it is \
            Transforms.exp(x), with import org.nd4j.linalg.ops.transforms.Transforms;"""),
        Arguments.of("return scores.multiply(2);", "INDArray calls this mul(…)."),
        Arguments.of(
            "return scores.transposed();",
            "INDArray has no method transposed. Did you mean transpose?"),
        Arguments.of("return scores.softmaxed();", "INDArray has no method softmaxed."),
        Arguments.of(
            "attention.score.Scores similarity = null; return similarity.of(scores, scores);",
            "Scores has no method of. Its method is between."),
        Arguments.of(
            "return scores.exp();",
            """
            For a number this is Math.exp(x); for every entry of an INDArray it is \
            Transforms.exp(x), with import org.nd4j.linalg.ops.transforms.Transforms;"""),
        Arguments.of(
            "long n = scores.length; return scores;",
            "length is a method of INDArray: write it with brackets, length()."),
        Arguments.of(
            "long n = scores.size; return scores;",
            "size is a method of INDArray: write it with brackets, size(…)."),
        Arguments.of(
            "double[] a = {1}; int n = a.length(); return scores;",
            "The length of a Java array has no brackets: a.length."));
  }

  static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of(
            "return scores * 2;",
            """
            Java's * works on numbers. For an INDArray write a.mul(b), or a.mmul(b) for the matrix \
            product."""),
        Arguments.of(
            "return scores - scores;",
            "Java's - works on numbers. For an INDArray write a.sub(b)."),
        Arguments.of(
            "scores /= 2; return scores;",
            "Java's /= works on numbers. For an INDArray write a = a.div(b)."),
        Arguments.of(
            "return 1 / scores;",
            """
            Java's / works on numbers. With a number first and an INDArray second, write \
            array.rdiv(number)."""),
        Arguments.of(
            "boolean b = true + 1; return scores;",
            """
            Java's + cannot join these two: the first is of type boolean, the second of type \
            int."""),
        Arguments.of(
            "return -scores;", "Java's - works on numbers. For an INDArray write a.neg()."),
        Arguments.of(
            "if (!scores) { } return scores;",
            "Java's ! does not work on a value of type INDArray."),
        Arguments.of(
            "double first = scores[0][0]; return scores;",
            """
            An INDArray has no [ ]. Read a number with a.getDouble(i, j), a row with a.getRow(i); \
            write a number with a.putScalar(i, j, value)."""),
        Arguments.of(
            "double d = 1; d = d[0]; return scores;",
            "Only an array such as double[] has [ ]; for an entry of a List write list.get(i)."),
        Arguments.of(
            "for (INDArray row : scores) { } return scores;",
            """
            Java cannot loop over an INDArray itself. Count its rows: for (int i = 0; i < a.rows(); \
            i++)."""),
        Arguments.of(
            "for (int i : 3) { } return scores;",
            "Java can loop like this only over an array or a collection."),
        Arguments.of(
            "int n = 2.5; return scores;",
            "An int holds no fraction, and Java does not cut one off unasked. Declare a double."),
        Arguments.of(
            "int n = scores.size(0); return scores;",
            """
            A long may not fit into an int. Declare a long, or use a.rows() and a.columns(), which \
            are ints."""),
        Arguments.of(
            "float f = 2.5; return scores;",
            "A number such as 2.5 is a double. Declare a double; this course calculates in doubles."),
        Arguments.of(
            "double total = scores.sum(1); return scores;",
            """
            This is a whole INDArray, and one number is needed here. Take one with a.getDouble(i, \
            j), or a sum with a.sumNumber().doubleValue(); a function of every entry is in \
            Transforms."""),
        Arguments.of(
            "double most = scores.maxNumber(); return scores;",
            "A Number becomes a double with .doubleValue() behind it."),
        Arguments.of(
            "double[][] result = {{1}}; return result;",
            "A Java array becomes an INDArray with Nd4j.create(array)."),
        Arguments.of("return 1.0;", "An INDArray is needed here, and this is a double."),
        Arguments.of(
            "double d = \"1\"; return scores;", "A double is needed here, and this is a String."),
        Arguments.of(
            "if (scores = null) { } return scores;", "A single = assigns; to compare, write ==."),
        Arguments.of("return;", "The method promises a result: write after return what it is."),
        Arguments.of(
            "return scores.sub(\"a\");",
            "sub exists, but takes other arguments: sub(Number) or sub(INDArray)."),
        Arguments.of(
            "return new MySoftmax(3).of(scores);",
            """
            The arguments in the brackets do not fit: compare what is required with what was \
            found."""),
        Arguments.of(
            "return new INDArray(3, 3);",
            "An INDArray is made by Nd4j: Nd4j.zeros(rows, columns) or Nd4j.create(array)."),
        Arguments.of(
            "return new Weighting().of(scores);",
            "Only a class can be created with new; this is an interface or abstract."),
        Arguments.of(
            "var e; return scores;",
            """
            With var the value tells the type, and this one does not. Write the type instead of \
            var."""));
  }

  static Stream<Arguments> flow() {
    return Stream.of(
        Arguments.of(
            "if (scores.isEmpty()) { return scores; }",
            """
            The method promises a result, but Java sees a way to this brace without a return. \
            Return something for every case."""),
        Arguments.of(
            "return scores;\n throw new UnsupportedOperationException();",
            """
            No way leads to this line: what stands before it always ends the method, or never ends. \
            If it is the starter's throw, remove that."""),
        Arguments.of(
            "INDArray e; return e;",
            """
            There is a way to this line on which e has got no value. Give it one where it is \
            declared."""),
        Arguments.of(
            "return scores; }\n final int n; {",
            "The field n is final and nothing sets it. Write a constructor that does."),
        Arguments.of(
            "Thread.sleep(3); return scores;",
            """
            The method of Weighting lets no InterruptedException through. Catch it with try and \
            catch, or do without this call."""),
        Arguments.of(
            "int i = 1; int i = 2; return scores;",
            """
            The name i is taken. Choose another; or, to give it a new value, leave out the type."""),
        Arguments.of(
            "return scores; }\n void help() { }\n void help() {",
            "There are two of the name help with the same parameters. Remove or rename one."),
        Arguments.of(
            "return scores; }\n public static void main(String[] a) { of(null);",
            """
            Static code belongs to no object, so it cannot use what belongs to one. Remove the word \
            static, or create an object with new."""),
        Arguments.of(
            "int n = 1; Runnable r = () -> System.out.println(n); n++; return scores;",
            """
            A lambda may use only variables that never change. Copy the value into a new one before \
            it."""),
        Arguments.of(
            "final int n = 1; n = 2; return scores;",
            "What is final keeps its first value. Use another variable, or remove the word final."));
  }

  @Test
  void a_wrong_import_is_answered_with_the_right_one() {
    String text = "import org.nd4j.linalg.api.INDArray;\n" + "public class MySoftmax extends X { }";

    assertThat(new Trial(folder).refused(Trial.SOFTMAX, text).getMessage())
        .startsWith(
            """
            MySoftmax.java:1:27: package org.nd4j.linalg.api does not exist
                import org.nd4j.linalg.api.INDArray;
                                          ^
            INDArray is elsewhere. Write: import org.nd4j.linalg.api.ndarray.INDArray;

            """);
  }

  @Test
  void an_import_of_nothing_known_is_looked_for_in_vain() {
    String text = "import org.foo.Bar;\n" + "public class MySoftmax extends Bar { }";

    assertThat(new Trial(folder).refused(Trial.SOFTMAX, text).getMessage())
        .contains(
            """
            No library of the course has this package. Look for a typing mistake, or remove the \
            line.""");
  }

  @Test
  void an_exercises_own_interface_is_known() {
    String text = "public class MySoftmax implements Weighting { }";

    assertThat(new Trial(folder).refused(Trial.SOFTMAX, text).getMessage())
        .endsWith(
            """
            Weighting is not imported. Add at the top of the file: \
            import attention.weight.Weighting;""");
  }

  @Test
  void a_field_that_is_set_from_itself_needs_this() {
    String text =
        """
        import attention.project.Projection;
        import org.nd4j.linalg.api.ndarray.INDArray;
        class MyProjection implements Projection {
          private final INDArray weights;
          MyProjection(INDArray weights) { weights = weights; }
          public INDArray of(INDArray features) { return features; }
        }
        """;

    assertThat(new Trial(folder).refused(Trial.PROJECTION, text).getMessage())
        .endsWith(
            """
            The field weights gets no value in this constructor. If it is named like the parameter, \
            write this.weights = weights;""");
  }
}
