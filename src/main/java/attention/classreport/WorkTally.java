package attention.classreport;

import attention.assignment.Work;
import attention.record.Result;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of one work, over a class. */
final class WorkTally {
  private final Work work;
  private final Map<Ending, People> endings = new EnumMap<>(Ending.class);
  private final List<Double> marks = new ArrayList<>(); // of those who handed in
  private final Map<String, CheckTally> checks = new LinkedHashMap<>();
  private final Map<String, MistakeTally> mistakes = new LinkedHashMap<>();

  WorkTally(Work work) {
    this.work = work;
    for (Ending ending : Ending.values()) {
      endings.put(ending, new People());
    }
  }

  void add(Person person, Result result) {
    Ending ending = Ending.of(result);
    people(ending).add(person);
    if (ending == Ending.MISSING) {
      return;
    }
    marks.add(result.marks());
    if (ending.ran()) {
      for (Check check : result.checks()) {
        checks.computeIfAbsent(check.id(), id -> new CheckTally(check.title())).add(check);
      }
    }
    Set<String> named = new HashSet<>(); // one mistake may show in several methods
    for (Diagnosis mistake : result.diagnosis()) {
      if (named.add(mistake.id())) {
        mistakes
            .computeIfAbsent(mistake.id(), id -> new MistakeTally(work.id(), mistake))
            .people()
            .add(person);
      }
    }
  }

  Work work() {
    return work;
  }

  People people(Ending ending) {
    return endings.get(ending);
  }

  int handedIn() {
    return marks.size();
  }

  /** How many handed in something that ran to its end. */
  int ran() {
    return people(Ending.PASSED).size() + people(Ending.FAILED).size();
  }

  List<Double> marks() {
    return marks;
  }

  List<CheckTally> checks() {
    return List.copyOf(checks.values());
  }

  List<MistakeTally> mistakes() {
    return List.copyOf(mistakes.values());
  }
}
