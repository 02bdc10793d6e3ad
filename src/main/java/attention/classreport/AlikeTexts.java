package attention.classreport;

import attention.record.Result;
import attention.record.Transcript;
import attention.record.Transcripts;
import attention.similar.AlikeGroup;
import attention.similar.AlikePair;
import attention.similar.AlikeWork;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The names and texts of those pairs that are shown. */
final class AlikeTexts {
  private final Map<Integer, Person> people = new HashMap<>();
  private final Map<Integer, Map<String, String>> texts = new HashMap<>();

  private AlikeTexts() {}

  /** Fetches them; students are numbered in the order of the transcripts. */
  static AlikeTexts of(Transcripts transcripts, List<AlikePair> pairs, List<AlikeGroup> groups) {
    Map<Integer, Set<String>> wanted = new HashMap<>();
    for (AlikePair pair : pairs) {
      for (AlikeWork work : pair.works()) {
        wanted.computeIfAbsent(pair.first(), student -> new HashSet<>()).add(work.work());
        wanted.computeIfAbsent(pair.second(), student -> new HashSet<>()).add(work.work());
      }
    }
    for (AlikeGroup group : groups) {
      // Of them the names alone.
      group.students().forEach(student -> wanted.putIfAbsent(student, Set.of()));
    }
    AlikeTexts found = new AlikeTexts();
    AtomicInteger number = new AtomicInteger();
    transcripts.forEach(
        transcript -> {
          int student = number.getAndIncrement();
          if (wanted.containsKey(student)) {
            found.add(student, transcript, wanted.get(student));
          }
        });
    return found;
  }

  private void add(int student, Transcript transcript, Set<String> works) {
    people.put(student, Person.of(transcript));
    Map<String, String> own = texts.computeIfAbsent(student, s -> new HashMap<>());
    for (Result result : transcript.results()) {
      if (works.contains(result.work())) {
        own.put(result.work(), result.source().orElse(""));
      }
    }
  }

  Person person(int student) {
    return people.get(student);
  }

  String text(int student, String work) {
    return texts.get(student).get(work);
  }
}
