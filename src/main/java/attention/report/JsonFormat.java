package attention.report;

import attention.derive.Derivation;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A walkthrough for programs: {@code {"steps":[{"name","symbol","formula","shape","values"}]}}. */
public final class JsonFormat implements WalkthroughFormat {
  /** Something that is written as JSON. */
  @FunctionalInterface
  private interface Json {
    void write(JsonGenerator json) throws IOException;
  }

  @Override
  public void write(Walkthrough walkthrough, PrintWriter out) {
    writeObject(
        out,
        json -> {
          json.writeArrayFieldStart("steps");
          for (StepResult result : walkthrough.steps()) {
            writeStep(json, result);
          }
          json.writeEndArray();
        });
  }

  @Override
  public void write(Derivation derivation, PrintWriter out) {
    writeObject(
        out,
        json -> {
          json.writeStringField("step", derivation.cell().place().label());
          json.writeNumberField("row", derivation.cell().row());
          json.writeNumberField("column", derivation.cell().column());
          json.writeStringField("formula", derivation.formula());
          json.writeStringField("derivation", derivation.working());
          json.writeNumberField("value", derivation.value());
        });
  }

  private static void writeObject(PrintWriter out, Json fields) {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    out.println();
  }

  private static void writeStep(JsonGenerator json, StepResult result) throws IOException {
    INDArray values = result.values();
    json.writeStartObject();
    json.writeStringField("name", result.place().label());
    json.writeStringField("symbol", result.place().symbol());
    json.writeStringField("formula", result.place().formula());
    json.writeFieldName("shape");
    json.writeArray(values.shape(), 0, values.rank());
    json.writeArrayFieldStart("values");
    for (int row = 0; row < values.rows(); row++) {
      double[] numbers = values.getRow(row).toDoubleVector();
      json.writeArray(numbers, 0, numbers.length);
    }
    json.writeEndArray();
    if (result.exact().isPresent()) {
      writeExact(json, result.exact().get(), values);
    }
    json.writeEndObject();
  }

  private static void writeExact(JsonGenerator json, StepResult.ExactCells exact, INDArray values)
      throws IOException {
    json.writeArrayFieldStart("exact");
    for (int row = 0; row < values.rows(); row++) {
      json.writeStartArray();
      for (int column = 0; column < values.columns(); column++) {
        json.writeString(exact.at(row, column));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
