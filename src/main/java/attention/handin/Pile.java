package attention.handin;

import attention.handin.Contents.Listing;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what is one student's: a platform may export each file by itself. */
final class Pile {
  private static final Pattern STUDENTS_CLASS =
      Pattern.compile("(.+?)[-_ .]+(My[A-Za-z]+.*)", Pattern.DOTALL);

  private final String before;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  /**
   * @param before put before the names of all origins: the archive's, if they are in one
   */
  Pile(String before) {
    this.before = before;
  }

  /** Adds a folder that lies at the top. */
  void folder(String name, Contents contents) {
    Group group =
        ExportName.ofFolder(name)
            .map(export -> exported(export, name))
            .orElseGet(() -> group("folder " + name, name, Optional.empty(), name));
    group.contents.add(contents);
  }

  /** Adds a file that lies at the top. */
  void file(HandedFile file) {
    String name = file.path();
    Optional<ExportName> export = ExportName.ofFile(name);
    if (export.isPresent()) {
      Group group = exported(export.get(), name);
      if (export.get().late() && group.remarks.isEmpty()) {
        group.remarks.add("Canvas marked this submission as late.");
      }
      group.files.add(new HandedFile(export.get().file(), file.content()));
      return;
    }
    Matcher students = STUDENTS_CLASS.matcher(name);
    if (!name.toLowerCase(Locale.ROOT).endsWith(".zip") && students.matches()) {
      Group group = group("file " + students.group(1), students.group(1), Optional.empty(), name);
      group.files.add(new HandedFile(students.group(2), file.content()));
    } else {
      String student = name.replaceFirst("(?s)(.)\\.[^.]*$", "$1");
      group("file " + name, student, Optional.empty(), name).files.add(file);
    }
  }

  /** All, in the order in which they were added. */
  List<Found> found() {
    return groups.values().stream().map(Group::found).toList();
  }

  private Group exported(ExportName export, String name) {
    return group(
        "export %s %s".formatted(export.id(), export.student()),
        export.student(),
        Optional.of(export.id()),
        name);
  }

  private Group group(String key, String student, Optional<String> id, String origin) {
    return groups.computeIfAbsent(
        key, absent -> new Group(student, id, before + Shown.name(origin)));
  }

  private static final class Group {
    private final String student;
    private final Optional<String> id;
    private final String origin;
    private final List<Contents> contents = new ArrayList<>();
    private final List<HandedFile> files = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private Group(String student, Optional<String> id, String origin) {
      this.student = student;
      this.id = id;
      this.origin = origin;
    }

    private Found found() {
      return new Found(student, id, origin, this::all);
    }

    private Listing all() throws IOException {
      List<HandedFile> allFiles = new ArrayList<>(files);
      List<String> allRemarks = new ArrayList<>(remarks);
      Optional<Instant> at = Optional.empty();
      for (Contents one : contents) {
        Listing listing = one.list();
        allFiles.addAll(listing.files());
        allRemarks.addAll(listing.remarks());
        at = at.isPresent() ? at : listing.at();
      }
      return new Listing(allFiles, at, allRemarks);
    }
  }
}
