package attention.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** One case of a file under data/golden: arrays given, and what PyTorch made of them. */
public final class Golden {
  private final JsonNode json;

  private Golden(JsonNode json) {
    this.json = json;
  }

  /** All cases of {@code data/golden/FILE.json}. */
  public static Stream<Golden> cases(String file) {
    try {
      JsonNode json =
          new ObjectMapper().readTree(Path.of("data", "golden", file + ".json").toFile());
      return StreamSupport.stream(json.get("cases").spliterator(), false).map(Golden::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public INDArray given(String name) {
    return array(json.required("given").required(name));
  }

  public INDArray expected(String name) {
    return array(json.required("expected").required(name));
  }

  /** Whether this case holds that result: the largest tables are kept once only. */
  public boolean expects(String name) {
    return json.required("expected").has(name);
  }

  public double setting(String name) {
    return json.required(name).doubleValue();
  }

  /** A setting that is a word. */
  public String word(String name) {
    return json.required(name).textValue();
  }

  /** A setting that is a list of whole numbers. */
  public long[] list(String name) {
    return StreamSupport.stream(json.required(name).spliterator(), false)
        .mapToLong(JsonNode::longValue)
        .toArray();
  }

  @Override
  public String toString() {
    return json.required("name").textValue();
  }

  private static INDArray array(JsonNode json) {
    return Nd4j.createFromArray(numbers(json.required("values")))
        .reshape(
            'c',
            StreamSupport.stream(json.required("shape").spliterator(), false)
                .mapToLong(JsonNode::longValue)
                .toArray());
  }

  private static double[] numbers(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .mapToDouble(value -> Double.parseDouble(value.asText()))
        .toArray();
  }
}
