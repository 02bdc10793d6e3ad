package attention.classreport;

/** Who handed in late, and who nothing. */
final class AbsenceSection {
  private AbsenceSection() {}

  static String html(ClassTally tally) {
    return line("handed in nothing", tally.absent(), "Everybody handed in something.")
        + line("handed in late", tally.late(), "Nobody handed in late.");
  }

  private static String line(String did, People people, String none) {
    return people.size() == 0
        ? "<p>%s</p>\n".formatted(none)
        : "<p><b>%s %s:</b> %s</p>\n".formatted(Words.students(people.size()), did, people.html());
  }
}
