package attention.bench.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfFileTest {
  @Test
  void arraysLieOneAfterAnotherInTwoBytesANumber(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("numbers");
    float[] many = new float[(1 << 20) + 3];
    many[1 << 20] = -2.5f;

    HalfFile.write(file, List.of(new float[] {1, 0.5f}, many));

    assertThat(file).hasSize(2L * (2 + many.length));
    float[] read = HalfFile.read(file);
    assertThat(read).hasSize(2 + many.length).startsWith(1, 0.5f, 0);
    assertThat(read[2 + (1 << 20)]).isEqualTo(-2.5f);
  }
}
