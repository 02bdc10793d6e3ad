package attention.child;

import attention.attempt.Attempt;

/** One job of the program that runs strangers' classes. */
final class Run {
  private static final String QUESTION = "attention.child.Asking";

  private final CourseClasses course;
  private final Job job;
  private final Attempt attempt;
  private volatile byte[] answers = {};

  Run(CourseClasses course, Job job) {
    this.course = course;
    this.job = job;
    attempt = new Attempt(this::ask, job.limit());
  }

  Attempt attempt() {
    return attempt;
  }

  Report report(Attempt.End end) {
    return Report.of(end, job.fileName(), answers);
  }

  private void ask() throws Throwable {
    course.add(job.given());
    Class<?> question = course.loadClass(QUESTION);
    answers =
        ((Question) question.getDeclaredConstructor().newInstance())
            .answers(job.lesson(), job.learners(), job.probes());
  }
}
