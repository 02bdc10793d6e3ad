package attention.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {
  private static final Optional<OffsetDateTime> DUE =
      Optional.of(OffsetDateTime.parse("2026-11-20T18:00+01:00"));

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T16:59:59Z, ''",
    "2026-11-20T17:00:00Z, ''",
    "2026-11-20T17:00:01Z, less than a minute late",
    "2026-11-20T17:01:00Z, 1 minute late",
    "2026-11-20T18:02:00Z, 1 hour 2 minutes late",
    "2026-11-21T17:30:00Z, 1 day late",
    "2026-11-22T20:30:00Z, 2 days 3 hours late"
  })
  void latenessIsSaidInWords(Instant at, String late) {
    assertThat(Lateness.of(Optional.of(at), DUE)).isEqualTo(late);
  }

  @Test
  void nobodyIsLateWhereADateIsMissing() {
    assertThat(Lateness.of(Optional.empty(), DUE)).isEmpty();
    assertThat(Lateness.of(Optional.of(Instant.MAX), Optional.empty())).isEmpty();
  }
}
