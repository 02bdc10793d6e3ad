package attention.bench.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverVersionTest {
  @ParameterizedTest
  @CsvSource({
    "'NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  Sat Aug 19 2023', 535.104.05",
    "'NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.82  Release Build', 580.82",
    "'something else', ''"
  })
  void theNumberIsFoundInWhatLinuxTells(String text, String number) {
    assertThat(DriverVersion.in(text)).isEqualTo(number);
  }
}
