package attention.gpu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attention.gpu.NumberType;
import org.junit.jupiter.api.Test;

class DataSheetTest {
  /** Both sides of each quotient are written on the data sheets. */
  @Test
  void theBendOfARoofIsThePeakOverTheBandwidth() {
    assertThat(DataSheet.H100_SXM.roof(NumberType.BFLOAT16).ridge())
        .isCloseTo(989 / 3.35, within(1e-9));
    assertThat(DataSheet.H100_SXM.roof(NumberType.FLOAT).ridge()).isCloseTo(20, within(1e-9));
    assertThat(DataSheet.A100_SXM.roof(NumberType.BFLOAT16).ridge())
        .isCloseTo(153.016, within(1e-3));
  }
}
