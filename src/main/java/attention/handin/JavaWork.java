package attention.handin;

import attention.lesson.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds and reads what a student wrote for a lesson. */
final class JavaWork {
  private static final Pattern NOTEBOOK = Pattern.compile("\\s*\\{(?s:.*)\"cells\"\\s*:");

  private final Lesson lesson;
  private final Candidates candidates;
  private final Reading reading;

  JavaWork(Lesson lesson) {
    this.lesson = lesson;
    this.candidates = new Candidates(lesson);
    this.reading = new Reading(lesson.fileName());
  }

  /**
   * The work, if there is one: the file that is called so, else one that declares the class, else
   * something of the name that cannot be graded.
   *
   * @param search in the same files
   * @param remarks takes what the student should know
   */
  Optional<Handed> among(List<HandedFile> files, ClassSearch search, List<String> remarks) {
    List<HandedFile> called = candidates.among(files);
    if (!called.isEmpty()) {
      if (called.size() > 1) {
        remarks.add(severalFiles(called));
      }
      return Optional.of(read(called.get(0), remarks));
    }
    return search
        .declaring(lesson.className())
        .map(hit -> found(hit, remarks))
        .or(
            () ->
                files.stream()
                    .filter(candidates::isNamedAfterIt)
                    .min(candidates.likeliestFirst())
                    .map(this::otherKind));
  }

  private String severalFiles(List<HandedFile> called) {
    List<String> others = new ArrayList<>(called.stream().map(HandedFile::path).toList());
    String graded = others.remove(0);
    return "Several files could be %s: %s was graded, %s not."
        .formatted(lesson.fileName(), Shown.name(graded), Remarks.named(others));
  }

  private Handed read(HandedFile file, List<String> remarks) {
    Handed handed = reading.of(file, remarks);
    if (handed instanceof Handed.Text text && NOTEBOOK.matcher(text.text()).lookingAt()) {
      return Reading.unusable(
          text.file(),
          "is a notebook with the name of a Java file; copy the class from its cell into %s, and hand in that"
              .formatted(lesson.fileName()));
    }
    return handed;
  }

  private Handed found(ClassSearch.Hit hit, List<String> remarks) {
    String shown = Shown.name(hit.file().path());
    remarks.add(
        hit.typed()
            ? "%s was typed into a page, which may change a program; hand in %s as a file."
                .formatted(lesson.className(), lesson.fileName())
            : "%s was found in %s; call the file %s."
                .formatted(lesson.className(), shown, lesson.fileName()));
    return hit.typed() ? new Handed.Text(shown, hit.text()) : read(hit.file(), remarks);
  }

  private Handed otherKind(HandedFile file) {
    String kind = OtherKind.of(file.name()).orElse("no Java file");
    return Reading.unusable(
        Shown.name(file.path()), "is %s; hand in %s".formatted(kind, advice(kind)));
  }

  private String advice(String kind) {
    return kind.equals(OtherKind.NOTEBOOK)
        ? "%s, with the class copied from the notebook's cell".formatted(lesson.fileName())
        : lesson.fileName();
  }
}
