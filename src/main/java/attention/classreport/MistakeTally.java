package attention.classreport;

import attention.verdict.Diagnosis;

/** Who made a mistake that the graders know by name. */
final class MistakeTally {
  private final String work;
  private final Diagnosis mistake;
  private final People people = new People();

  MistakeTally(String work, Diagnosis mistake) {
    this.work = work;
    this.mistake = mistake;
  }

  String work() {
    return work;
  }

  Diagnosis mistake() {
    return mistake;
  }

  People people() {
    return people;
  }
}
