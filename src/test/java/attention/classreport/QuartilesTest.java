package attention.classreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuartilesTest {
  @Test
  void agreesWithASpreadsheet() {
    // QUARTILE.INC of 7, 1, 2 and 4
    Quartiles quartiles = new Quartiles(List.of(7.0, 1.0, 2.0, 4.0));

    assertThat(quartiles.at(0.25)).isEqualTo(1.75);
    assertThat(quartiles.at(0.5)).isEqualTo(3.0);
    assertThat(quartiles.at(0.75)).isEqualTo(4.75);
    assertThat(quartiles.at(1)).isEqualTo(7.0);
  }

  @Test
  void isTheNumberItselfWhereThereIsOne() {
    assertThat(new Quartiles(List.of(3.0)).at(0.25)).isEqualTo(3.0);
  }

  @Test
  void isNoNumberWhereThereIsNone() {
    assertThat(new Quartiles(List.of()).at(0.5)).isNaN();
  }
}
