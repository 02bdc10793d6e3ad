package attention.handin;

import attention.handin.Contents.Listing;
import attention.handin.ZipMember.Kind;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One zip with the submissions of a whole class: a platform's export, or of folders or zips. */
final class ClassZip {
  private static final Set<String> FOLDERS_OF_THE_COURSE =
      Set.of("exercises", "solutions", "notebooks", "src", "data");

  private ClassZip() {}

  /**
   * What lies in it.
   *
   * @throws Problem if it cannot be opened
   */
  static List<Found> found(Path zip) {
    Pile pile = new Pile(Shown.name(zip.getFileName().toString()) + "/");
    Map<String, List<ZipMember>> folders = new LinkedHashMap<>();
    for (ZipMember member : withoutWrapper(members(zip))) {
      int slash = member.path().indexOf('/');
      if (slash > 0 || member.kind() == Kind.FOLDER) {
        String name = slash > 0 ? member.path().substring(0, slash) : member.path();
        String path = slash > 0 ? member.path().substring(slash + 1) : "";
        folders
            .computeIfAbsent(name, absent -> new ArrayList<>())
            .add(new ZipMember(path, member.kind(), member.content()));
      } else if (member.kind() == Kind.FILE && !Clutter.isFile(member.path())) {
        pile.file(new HandedFile(member.path(), member.content()));
      }
    }
    folders.forEach(
        (name, members) -> {
          if (!Clutter.isFolder(name) && !name.equals("..")) {
            Listing listing = ZipListing.of(members, "");
            pile.folder(name, () -> listing);
          }
        });
    return pile.found();
  }

  /** Whether a learning platform made it. */
  static boolean isExport(Path zip) {
    return members(zip).stream()
        .map(ZipMember::path)
        .anyMatch(
            path -> {
              int slash = path.indexOf('/');
              return slash < 0
                  ? ExportName.ofFile(path).isPresent()
                  : ExportName.ofFolder(path.substring(0, slash)).isPresent();
            });
  }

  private static List<ZipMember> members(Path zip) {
    try {
      return new ZipArchive(new OnDisk(zip)::channel).members(Limits.LONGEST_TABLE_OF_A_CLASS);
    } catch (IOException noZip) {
      throw new Problem(
          "%s cannot be opened as a zip: %s. Download it again."
              .formatted(zip, Shown.name(String.valueOf(noZip.getMessage()))),
          noZip);
    }
  }

  /** Who zips a folder of folders zips one folder. */
  private static List<ZipMember> withoutWrapper(List<ZipMember> members) {
    Optional<String> wrapper = wrapper(members);
    if (wrapper.isEmpty()) {
      return members;
    }
    String before = wrapper.get() + "/";
    return members.stream()
        .filter(member -> member.path().startsWith(before))
        .map(
            member ->
                new ZipMember(
                    member.path().substring(before.length()), member.kind(), member.content()))
        .toList();
  }

  private static Optional<String> wrapper(List<ZipMember> members) {
    Set<String> tops =
        members.stream()
            .map(member -> member.path().split("/", 2)[0])
            .filter(top -> !Clutter.isFolder(top))
            .collect(Collectors.toSet());
    if (tops.size() != 1 || ExportName.ofFolder(tops.iterator().next()).isPresent()) {
      return Optional.empty();
    }
    Set<String> seconds =
        members.stream()
            .filter(member -> member.kind() == Kind.FILE && !Clutter.isPath(member.path()))
            .map(member -> member.path().split("/", 3))
            .filter(parts -> parts.length > 1)
            .map(parts -> parts.length == 2 ? "file " + parts[1] : parts[1])
            .collect(Collectors.toSet());
    boolean students =
        seconds.size() > 1
            && seconds.stream()
                .noneMatch(
                    second -> FOLDERS_OF_THE_COURSE.contains(second) || second.endsWith(".java"));
    return students ? Optional.of(tops.iterator().next()) : Optional.empty();
  }
}
