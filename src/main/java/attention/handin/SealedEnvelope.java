package attention.handin;

import attention.assignment.Assignment;
import attention.assignment.Work;
import attention.handin.Contents.Listing;
import attention.lesson.Lesson;
import attention.roster.Student;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A submission whose owner is known.
 *
 * @param student whose it is
 * @param origin the folder or archive, for the teacher
 * @param contents what lies in it
 * @param assignment what to look for
 */
record SealedEnvelope(Student student, String origin, Contents contents, Assignment assignment)
    implements Envelope {
  @Override
  public HandIn open() {
    try {
      return read(Unpacking.of(contents.list()));
    } catch (IOException | UncheckedIOException unreadable) {
      return new HandIn(
          student,
          origin,
          Optional.empty(),
          Map.of(),
          List.of(
              "The submission cannot be read (%s); hand it in again."
                  .formatted(Shown.name(String.valueOf(unreadable.getMessage())))));
    }
  }

  private HandIn read(Listing listing) {
    List<String> remarks = new ArrayList<>(listing.remarks());
    Map<String, Handed> works = new LinkedHashMap<>();
    ClassSearch search = new ClassSearch(listing.files());
    for (Work work : assignment.works()) {
      Optional<Handed> handed =
          work.lesson().isPresent()
              ? new JavaWork(work.lesson().get()).among(listing.files(), search, remarks)
              : SheetWork.among(listing.files(), remarks);
      handed.ifPresent(found -> works.put(work.id(), found));
    }
    if (works.isEmpty()) {
      remarks.add(
          listing.files().isEmpty()
              ? "Nothing was handed in."
              : "None of the files is one that was asked for: %s. Asked for: %s."
                  .formatted(
                      Remarks.named(
                          listing.files().stream().map(HandedFile::path).sorted().toList()),
                      asked()));
    }
    return new HandIn(student, origin, listing.at(), works, remarks);
  }

  private String asked() {
    return assignment.works().stream()
        .map(
            work ->
                work.lesson().map(SealedEnvelope::asked).orElse("a worksheet that is filled in"))
        .collect(Collectors.joining(", "));
  }

  private static String asked(Lesson lesson) {
    return "%s with the class %s".formatted(lesson.fileName(), lesson.className());
  }
}
