package attention.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.task.Aspect;
import attention.task.Probe;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What a hostile end of the wire sends is one answer, or refused before room is made for it. */
class TrialFormatTest {
  private static final Probe PROBE =
      Probe.of(Aspect.USUAL).with("scores", new double[][] {{1, 2}, {3, 4}});

  static Stream<INDArray> arrays() {
    return Stream.of(
        Nd4j.create(new double[][] {{1, Double.NaN}, {Double.NEGATIVE_INFINITY, -0.0}}),
        Nd4j.create(new double[][] {{1, 2, 3}, {4, 5, 6}}).transpose(),
        Nd4j.createFromArray(1.5, 2.5),
        Nd4j.scalar(7.0),
        Nd4j.ones(DataType.DOUBLE, 2, 3, 4),
        Nd4j.create(DataType.DOUBLE, 0L, 3L),
        Nd4j.empty(DataType.DOUBLE));
  }

  @ParameterizedTest
  @MethodSource("arrays")
  void anArrayArrivesAsItIs(INDArray array) throws IOException {
    Answer.Returned answer = (Answer.Returned) sent(Answer.of(array));
    assertThat(answer.array().isEmpty()).isEqualTo(array.isEmpty());
    assertThat(answer.type()).isEqualTo(DataType.DOUBLE);
    if (!array.isEmpty()) {
      assertThat(answer.array().shape()).isEqualTo(array.shape());
      assertThat(answer.array().dup('c').data().asDouble())
          .isEqualTo(array.dup('c').data().asDouble());
    }
  }

  @Test
  void aTypeThatIsTooCoarseIsTold() throws IOException {
    Answer.Returned answer =
        (Answer.Returned) sent(Answer.of(Nd4j.createFromArray(new int[][] {{1, 2}})));
    assertThat(answer.type()).isEqualTo(DataType.INT32);
  }

  @Test
  void nothingAndTooMuchArrive() throws IOException {
    assertThat(sent(Answer.of(null))).isEqualTo(new Answer.Nothing());
    assertThat(sent(Answer.of(Nd4j.create(DataType.FLOAT, 400L, 300L))))
        .isEqualTo(new Answer.TooLarge(List.of(400L, 300L)));
  }

  @Test
  void anExceptionArrivesWithItsLineAndItsCause() throws IOException {
    Thrown cause = Thrown.of(new ArithmeticException("/ by zero"), "TrialFormatTest");
    Thrown thrown =
        new Thrown(
            List.of("java.lang.ExceptionInInitializerError", "java.lang.Throwable"),
            "ExceptionInInitializerError",
            Optional.empty(),
            false,
            true,
            Optional.of(new Thrown.Line("MySoftmax.java", 7)),
            Optional.of(cause));
    assertThat(sent(new Answer.Threw(thrown, true))).isEqualTo(new Answer.Threw(thrown, true));
  }

  @Test
  void aLongTextIsShortenedWhereItIsSent() throws IOException {
    Thrown thrown = Thrown.of(new IllegalStateException("€".repeat(1_000_000)), "MySoftmax");
    Answer.Threw threw = (Answer.Threw) sent(new Answer.Threw(thrown, false));
    assertThat(threw.thrown().message()).contains("€".repeat(2000) + "…");
  }

  @Test
  void changedAndSharedArraysArrive() throws IOException {
    Trial trial =
        new Trial(PROBE, new Answer.Nothing(), Optional.of("scores"), Optional.of("scores"));
    Trial arrived = sent(trial).all().get(0);
    assertThat(arrived.changed()).contains("scores");
    assertThat(arrived.shared()).contains("scores");
    assertThat(arrived.probe()).isSameAs(PROBE);
  }

  /** What a hostile end writes. */
  private interface Hostile {
    void write(DataOutputStream out) throws IOException;
  }

  static Stream<Hostile> garbled() {
    return Stream.of(
        out -> out.writeInt(2), // answers, of one probe
        out -> out.writeInt(-1),
        out -> answer(out, 9),
        out -> type(answer(out, 0), "NO_SUCH_TYPE"),
        out -> type(answer(out, 0), "DOUBLE").writeInt(Integer.MAX_VALUE), // axes
        out -> axes(type(answer(out, 0), "DOUBLE"), Integer.MAX_VALUE),
        out -> axes(type(answer(out, 0), "DOUBLE"), -1),
        out -> axes(type(answer(out, 0), "DOUBLE"), 1000, 1000),
        out -> axes(type(answer(out, 0), "DOUBLE"), 90_000, 90_000, 90_000, 90_000, 0),
        out -> answer(out, 3).writeInt(9),
        out -> text(answer(out, 1), "no array of the probe"),
        out -> answer(out, 0).writeInt(8193), // bytes of a text
        out -> {
          answer(out, 2).writeBoolean(false);
          out.writeInt(33); // types
        },
        out -> {
          answer(out, 2).writeBoolean(false);
          cause(cause(cause(out)));
        });
  }

  @ParameterizedTest
  @MethodSource("garbled")
  void garbageIsRefused(Hostile hostile) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    hostile.write(new DataOutputStream(bytes));
    bytes.write(new byte[100]);
    assertThatThrownBy(() -> received(bytes)).isInstanceOf(Garbled.class);
  }

  @Test
  void whereverTheWireIsCutNothingIsBelieved() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    Answer answer = Answer.of(Nd4j.ones(DataType.DOUBLE, 2, 2));
    Trial trial = new Trial(PROBE, answer, Optional.empty(), Optional.of("scores"));
    TrialFormat.write(new DataOutputStream(whole), Trials.answered(List.of(trial)));
    for (int length = 0; length < whole.size(); length++) {
      ByteArrayOutputStream part = new ByteArrayOutputStream();
      part.write(whole.toByteArray(), 0, length);
      assertThatThrownBy(() -> received(part)).isInstanceOf(EOFException.class);
    }
  }

  private static DataOutputStream answer(DataOutputStream out, int kind) throws IOException {
    out.writeInt(1);
    out.writeByte(kind);
    return out;
  }

  private static DataOutputStream type(DataOutputStream out, String name) throws IOException {
    Words.write(out, name);
    return out;
  }

  private static void axes(DataOutputStream out, int... sizes) throws IOException {
    out.writeInt(sizes.length);
    for (int size : sizes) {
      out.writeInt(size);
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    Words.write(out, Optional.of(text));
  }

  /** An exception up to the place where its cause stands. */
  private static DataOutputStream cause(DataOutputStream out) throws IOException {
    out.writeInt(0);
    Words.write(out, "Error");
    Words.write(out, Optional.empty());
    out.writeBoolean(false);
    out.writeBoolean(false);
    Words.write(out, Optional.empty());
    out.writeInt(0);
    out.writeBoolean(true);
    return out;
  }

  private static Answer sent(Answer answer) throws IOException {
    return sent(new Trial(PROBE, answer, Optional.empty(), Optional.empty())).all().get(0).answer();
  }

  private static Trials sent(Trial trial) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TrialFormat.write(new DataOutputStream(bytes), Trials.answered(List.of(trial)));
    return received(bytes);
  }

  private static Trials received(ByteArrayOutputStream bytes) throws IOException {
    return TrialFormat.read(
        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), List.of(PROBE));
  }
}
