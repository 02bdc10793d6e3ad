package attention.trial;

import attention.task.Probe;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * What came of a lesson's probes, on the wire from the process that ran a stranger's class. The
 * probes do not come back with it: the receiver has them, and believes nobody else's.
 */
public final class TrialFormat {
  private static final byte RETURNED = 0;
  private static final byte NOTHING = 1;
  private static final byte THREW = 2;
  private static final byte TOO_LARGE = 3;
  private static final int MOST_TYPES = 32;

  private TrialFormat() {}

  /** Sends them in the order of the probes. */
  public static void write(DataOutput out, Trials trials) throws IOException {
    out.writeInt(trials.all().size());
    for (Trial trial : trials.all()) {
      write(out, trial.answer());
      Words.write(out, trial.changed());
      Words.write(out, trial.shared());
    }
  }

  /**
   * Receives what came of these probes.
   *
   * @throws Garbled if it is anything else
   * @throws IOException if the other end is gone
   */
  public static Trials read(DataInput in, List<Probe> probes) throws IOException {
    if (in.readInt() != probes.size()) {
      throw new Garbled("not as many answers as the %d probes".formatted(probes.size()));
    }
    List<Trial> trials = new ArrayList<>();
    for (Probe probe : probes) {
      trials.add(new Trial(probe, answer(in), arrayOf(probe, in), arrayOf(probe, in)));
    }
    return Trials.answered(trials);
  }

  private static Optional<String> arrayOf(Probe probe, DataInput in) throws IOException {
    Optional<String> name = Words.readOptional(in);
    if (name.isPresent() && !probe.arrays().containsKey(name.get())) {
      throw new Garbled("an array that the probe does not hold");
    }
    return name;
  }

  private static void write(DataOutput out, Answer answer) throws IOException {
    if (answer instanceof Answer.Returned returned) {
      out.writeByte(RETURNED);
      Words.write(out, returned.type().name());
      ArrayFormat.write(out, returned.array());
    } else if (answer instanceof Answer.Threw threw) {
      out.writeByte(THREW);
      out.writeBoolean(threw.constructing());
      write(out, threw.thrown());
    } else if (answer instanceof Answer.TooLarge large) {
      out.writeByte(TOO_LARGE);
      out.writeInt(large.shape().size());
      for (long size : large.shape()) {
        out.writeLong(size);
      }
    } else {
      out.writeByte(NOTHING);
    }
  }

  private static Answer answer(DataInput in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case RETURNED -> returned(in);
      case NOTHING -> new Answer.Nothing();
      case THREW -> threw(in);
      case TOO_LARGE -> tooLarge(in);
      default -> throw new Garbled("an answer of the unknown kind %d".formatted(kind));
    };
  }

  private static Answer returned(DataInput in) throws IOException {
    DataType type = Words.name(in, DataType.class);
    return new Answer.Returned(ArrayFormat.read(in), type);
  }

  private static Answer threw(DataInput in) throws IOException {
    boolean constructing = in.readBoolean();
    return new Answer.Threw(thrown(in, true), constructing);
  }

  private static Answer tooLarge(DataInput in) throws IOException {
    List<Long> shape = new ArrayList<>();
    for (int left = Words.count(in, Answer.MOST_AXES, "axes"); left > 0; left--) {
      shape.add(in.readLong());
    }
    return new Answer.TooLarge(shape);
  }

  private static void write(DataOutput out, Thrown thrown) throws IOException {
    int types = Math.min(thrown.types().size(), MOST_TYPES);
    out.writeInt(types);
    for (String type :
        thrown.types().subList(thrown.types().size() - types, thrown.types().size())) {
      Words.write(out, type);
    }
    Words.write(out, thrown.name());
    Words.write(out, thrown.message());
    out.writeBoolean(thrown.wantOfMemory());
    out.writeBoolean(thrown.atOnce());
    Words.write(out, thrown.line().map(Thrown.Line::file));
    out.writeInt(thrown.line().map(Thrown.Line::number).orElse(0));
    out.writeBoolean(thrown.cause().isPresent());
    if (thrown.cause().isPresent()) {
      write(out, thrown.cause().get());
    }
  }

  private static Thrown thrown(DataInput in, boolean mayHaveCause) throws IOException {
    List<String> types = new ArrayList<>();
    for (int left = Words.count(in, MOST_TYPES, "types of an exception"); left > 0; left--) {
      types.add(Words.read(in));
    }
    String name = Words.read(in);
    Optional<String> message = Words.readOptional(in);
    boolean wantOfMemory = in.readBoolean();
    boolean atOnce = in.readBoolean();
    Optional<String> file = Words.readOptional(in);
    int number = in.readInt();
    boolean hasCause = in.readBoolean();
    if (hasCause && !mayHaveCause) {
      throw new Garbled("a cause has a cause");
    }
    return new Thrown(
        types,
        name,
        message,
        wantOfMemory,
        atOnce,
        file.map(inFile -> new Thrown.Line(inFile, number)),
        hasCause ? Optional.of(thrown(in, false)) : Optional.empty());
  }
}
