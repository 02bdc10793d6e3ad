package attention.classroom;

import attention.assignment.Work;
import attention.record.Result;
import attention.record.Transcript;
import attention.record.Transcripts;
import attention.verdict.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How a class did, in a line for each work. */
public final class Summary {
  private static final int NAMED = 5;

  private final Map<String, Map<Status, Integer>> ended = new LinkedHashMap<>();
  private final List<String> notGraded = new ArrayList<>();
  private int allRight;
  private final int students;

  private Summary(Transcripts transcripts) {
    students = transcripts.size();
    for (Work work : transcripts.assignment().works()) {
      ended.put(work.id(), new EnumMap<>(Status.class));
    }
    transcripts.forEach(this::add);
  }

  /** The lines for a class. */
  public static List<String> lines(Transcripts transcripts) {
    return new Summary(transcripts).lines();
  }

  private void add(Transcript transcript) {
    for (Result result : transcript.results()) {
      result.status().ifPresent(status -> ended.get(result.work()).merge(status, 1, Integer::sum));
    }
    if (transcript.results().stream().allMatch(Result::passed)) {
      allRight++;
    }
    if (!transcript.results().stream().allMatch(Result::settled)) {
      notGraded.add(transcript.student().name());
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d student%s, %d with everything right."
            .formatted(students, students == 1 ? "" : "s", allRight));
    int widest = ended.keySet().stream().mapToInt(String::length).max().orElseThrow();
    ended.forEach(
        (work, count) -> lines.add("  %s  %s".formatted(padded(work, widest), of(count))));
    if (!notGraded.isEmpty()) {
      lines.add(
          "The course failed to grade %d: %s%s. The same command tries again."
              .formatted(
                  notGraded.size(),
                  notGraded.stream().limit(NAMED).collect(Collectors.joining(", ")),
                  notGraded.size() > NAMED ? ", …" : ""));
    }
    return lines;
  }

  private String of(Map<Status, Integer> count) {
    int handedIn = count.values().stream().mapToInt(Integer::intValue).sum();
    String words =
        Arrays.stream(Status.values())
            .filter(count::containsKey)
            .map(status -> "%d %s".formatted(count.get(status), word(status)))
            .collect(Collectors.joining(", "));
    String missing = handedIn == students ? "" : "%d missing".formatted(students - handedIn);
    return words + (words.isEmpty() || missing.isEmpty() ? "" : ", ") + missing;
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String padded(String work, int width) {
    return work + " ".repeat(width - work.length());
  }
}
