package attention.worker;

import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A verdict on the wire, with all its fields: its JSON is for tools and leaves some out. It is also
 * quick from cold, where loading a JSON library takes nearly half a second on each side.
 */
final class VerdictFormat {
  private VerdictFormat() {}

  static void write(DataOutputStream out, Verdict verdict) throws IOException {
    Texts.write(out, verdict.lesson().name());
    Texts.write(out, verdict.status().name());
    out.writeInt(verdict.checks().size());
    for (Check check : verdict.checks()) {
      Texts.write(out, check.id());
      Texts.write(out, check.title());
      out.writeBoolean(check.passed());
      Texts.write(out, check.message());
    }
    out.writeInt(verdict.diagnosis().size());
    for (Diagnosis diagnosis : verdict.diagnosis()) {
      Texts.write(out, diagnosis.id());
      Texts.write(out, diagnosis.title());
      Texts.write(out, diagnosis.explanation());
      Texts.write(out, diagnosis.hint());
      Texts.write(out, diagnosis.section());
      Texts.write(out, diagnosis.method());
    }
    out.writeDouble(verdict.seconds());
    Texts.write(out, verdict.printed());
  }

  static Verdict read(DataInputStream in) throws IOException {
    return new Verdict(
        Lesson.valueOf(Texts.read(in)),
        Status.valueOf(Texts.read(in)),
        checks(in),
        diagnosis(in),
        in.readDouble(),
        Texts.read(in));
  }

  private static List<Check> checks(DataInputStream in) throws IOException {
    List<Check> checks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      checks.add(new Check(Texts.read(in), Texts.read(in), in.readBoolean(), Texts.read(in)));
    }
    return checks;
  }

  private static List<Diagnosis> diagnosis(DataInputStream in) throws IOException {
    List<Diagnosis> all = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      all.add(
          new Diagnosis(
              Texts.read(in),
              Texts.read(in),
              Texts.read(in),
              Texts.read(in),
              Texts.read(in),
              Texts.read(in)));
    }
    return all;
  }
}
