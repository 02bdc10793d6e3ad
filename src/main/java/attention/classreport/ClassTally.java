package attention.classreport;

import attention.record.Result;
import attention.record.Transcript;
import attention.record.Transcripts;
import attention.similar.Resemblances;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is counted over a class, in one pass. It keeps numbers and a few names, and no student's
 * code: a class of thousands fits into memory.
 */
final class ClassTally {
  private final Map<String, WorkTally> works = new LinkedHashMap<>();
  private final List<Double> percents = new ArrayList<>(); // of those who handed in anything
  private final List<Double> marks = new ArrayList<>();
  private final People absent = new People();
  private final People late = new People();
  private final Resemblances resemblances;
  private int size;
  private int allRight;

  private ClassTally(Resemblances resemblances) {
    this.resemblances = resemblances;
  }

  /** Counts. */
  static ClassTally of(Transcripts transcripts, KnownTexts known) {
    ClassTally tally = new ClassTally(new Resemblances(known::of));
    transcripts.assignment().works().forEach(w -> tally.works.put(w.id(), new WorkTally(w)));
    transcripts.forEach(tally::add);
    return tally;
  }

  private void add(Transcript transcript) {
    Person person = Person.of(transcript);
    for (Result result : transcript.results()) {
      works.get(result.work()).add(person, result);
      if (KnownTexts.isCode(result.work())) {
        result.source().ifPresent(source -> resemblances.add(size, result.work(), source));
      }
    }
    size++;
    allRight += transcript.results().stream().allMatch(Result::passed) ? 1 : 0;
    if (!transcript.late().isEmpty()) {
      late.add(person, transcript.late());
    }
    if (transcript.results().stream().allMatch(result -> result.status().isEmpty())) {
      absent.add(person);
    } else {
      marks.add(transcript.marks());
      percents.add(100 * transcript.marks() / transcript.outOf());
    }
  }

  int size() {
    return size;
  }

  int handedIn() {
    return marks.size();
  }

  /** How many have passed every check of every work. */
  int allRight() {
    return allRight;
  }

  List<WorkTally> works() {
    return List.copyOf(works.values());
  }

  /** The marks of all works together, of those who handed in anything. */
  List<Double> marks() {
    return marks;
  }

  /** The same in percent of what there was to earn. */
  List<Double> percents() {
    return percents;
  }

  People absent() {
    return absent;
  }

  People late() {
    return late;
  }

  Resemblances resemblances() {
    return resemblances;
  }
}
