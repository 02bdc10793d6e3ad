package attention.feedback;

import attention.assignment.Assignment;
import attention.record.Transcript;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a student handed in, in a sentence. */
final class HandedIn {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private HandedIn() {}

  /** In the time zone of the due date, which students know; empty where it is not known. */
  static String sentence(Transcript transcript, Assignment assignment) {
    ZoneOffset zone = assignment.due().map(OffsetDateTime::getOffset).orElse(ZoneOffset.UTC);
    String zoneName = zone.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + zone;
    return transcript
        .at()
        .map(at -> MINUTE.format(at.atOffset(zone)))
        .map(at -> "Handed in %s (%s)%s.".formatted(at, zoneName, late(transcript)))
        .orElse("");
  }

  private static String late(Transcript transcript) {
    return transcript.late().isEmpty() ? "" : ": " + transcript.late();
  }
}
