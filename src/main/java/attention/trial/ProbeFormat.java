package attention.trial;

import attention.embed.Vocabulary;
import attention.launch.Xy;
import attention.task.Aspect;
import attention.task.GivenMask;
import attention.task.Part;
import attention.task.Probe;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Probes on the wire to the process that runs a stranger's class.
 *
 * <p>Each type of setting has a method of its own to read it: the receiver of one lesson's probes
 * has no class of another lesson's, and needs none as long as no such method is called.
 */
public final class ProbeFormat {
  private static final int MOST = 1000;

  private ProbeFormat() {}

  /** Sends them. */
  public static void write(DataOutput out, List<Probe> probes) throws IOException {
    out.writeInt(probes.size());
    for (Probe probe : probes) {
      write(out, probe);
    }
  }

  /**
   * Receives them.
   *
   * @throws Garbled if it is anything else that comes
   * @throws IOException if the other end is gone
   */
  public static List<Probe> read(DataInput in) throws IOException {
    List<Probe> probes = new ArrayList<>();
    for (int left = Words.count(in, MOST, "probes"); left > 0; left--) {
      probes.add(probe(in));
    }
    return probes;
  }

  private static void write(DataOutput out, Probe probe) throws IOException {
    Words.write(out, probe.aspect().name());
    out.writeInt(probe.arrays().size());
    for (Map.Entry<String, INDArray> array : probe.arrays().entrySet()) {
      Words.write(out, array.getKey());
      ArrayFormat.write(out, array.getValue());
    }
    out.writeInt(probe.settings().size());
    for (Map.Entry<String, Object> setting : probe.settings().entrySet()) {
      Words.write(out, setting.getKey());
      write(out, setting.getValue());
    }
    writeTexts(out, probe.tokens());
    if (!probe.tokens().isEmpty()) {
      Words.write(out, probe.vocabulary().unknown());
      writeTexts(out, probe.vocabulary().tokens());
    }
  }

  private static Probe probe(DataInput in) throws IOException {
    Probe probe = Probe.of(Words.name(in, Aspect.class));
    for (int left = Words.count(in, MOST, "arrays"); left > 0; left--) {
      probe = probe.with(Words.read(in), ArrayFormat.read(in).toDoubleMatrix());
    }
    for (int left = Words.count(in, MOST, "settings"); left > 0; left--) {
      probe = probe.with(Words.read(in), setting(in));
    }
    List<String> tokens = texts(in);
    return tokens.isEmpty() ? probe : withTokens(probe, tokens, in);
  }

  private static Probe withTokens(Probe probe, List<String> tokens, DataInput in)
      throws IOException {
    Optional<String> unknown = Words.readOptional(in);
    List<String> known = texts(in);
    Vocabulary vocabulary =
        unknown.isEmpty()
            ? Vocabulary.of(known.toArray(new String[0]))
            : Vocabulary.of(known.subList(0, known.size() - 1).toArray(new String[0]))
                .withUnknown(unknown.get());
    return probe.with(vocabulary, tokens.toArray(new String[0]));
  }

  private static void write(DataOutput out, Object setting) throws IOException {
    if (setting instanceof Integer number) {
      out.writeByte('i');
      out.writeInt(number);
    } else if (setting instanceof Double number) {
      out.writeByte('d');
      out.writeDouble(number);
    } else if (setting instanceof Boolean is) {
      out.writeByte('b');
      out.writeBoolean(is);
    } else if (setting instanceof String word) {
      out.writeByte('w');
      Words.write(out, word);
    } else if (setting instanceof Xy xy) {
      out.writeByte('x');
      out.writeInt(xy.x());
      out.writeInt(xy.y());
    } else if (setting instanceof GivenMask mask) {
      out.writeByte('m');
      out.writeInt(mask.padding().orElse(-1));
      out.writeBoolean(mask.causal());
    } else if (setting instanceof Part part) {
      out.writeByte('p');
      Words.write(out, part.rule().name());
      out.writeDouble(part.number());
    } else {
      throw new IllegalArgumentException("no way to send a setting that is " + setting.getClass());
    }
  }

  private static Object setting(DataInput in) throws IOException {
    byte type = in.readByte();
    return switch (type) {
      case 'i' -> in.readInt();
      case 'd' -> in.readDouble();
      case 'b' -> in.readBoolean();
      case 'w' -> Words.read(in);
      case 'x' -> xy(in);
      case 'm' -> mask(in);
      case 'p' -> part(in);
      default -> throw new Garbled("a setting of the unknown type %d".formatted(type));
    };
  }

  private static Object xy(DataInput in) throws IOException {
    return new Xy(in.readInt(), in.readInt());
  }

  private static Object mask(DataInput in) throws IOException {
    int padding = in.readInt();
    return new GivenMask(
        padding < 0 ? OptionalInt.empty() : OptionalInt.of(padding), in.readBoolean());
  }

  private static Object part(DataInput in) throws IOException {
    return new Part(Words.name(in, Part.Rule.class), in.readDouble());
  }

  private static void writeTexts(DataOutput out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      Words.write(out, text);
    }
  }

  private static List<String> texts(DataInput in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = Words.count(in, MOST, "texts"); left > 0; left--) {
      texts.add(Words.read(in));
    }
    return texts;
  }
}
