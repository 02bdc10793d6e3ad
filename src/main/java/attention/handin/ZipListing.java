package attention.handin;

import attention.handin.Contents.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What of a zip may be looked at. */
final class ZipListing {
  private ZipListing() {}

  /**
   * The files, and a word about what is left out.
   *
   * @param before put before each path
   */
  static Listing of(List<ZipMember> members, String before) {
    List<HandedFile> files = new ArrayList<>();
    List<String> links = new ArrayList<>();
    List<String> outside = new ArrayList<>();
    for (ZipMember member : members) {
      switch (member.kind()) {
        case LINK -> links.add(before + member.path());
        case OUTSIDE -> outside.add(member.path());
        case FILE -> {
          if (!Clutter.isPath(member.path())) {
            files.add(new HandedFile(before + member.path(), member.content()));
          }
        }
        case FOLDER -> {} // it holds what it holds
      }
    }
    List<String> remarks = new ArrayList<>();
    Remarks.links(links).ifPresent(remarks::add);
    Remarks.outside(outside).ifPresent(remarks::add);
    if (files.size() > Limits.MOST_FILES) {
      remarks.add(Remarks.TOO_MANY_FILES);
      files.sort(Comparator.comparing(HandedFile::path));
      files.subList(Limits.MOST_FILES, files.size()).clear();
    }
    return new Listing(List.copyOf(files), Optional.empty(), remarks);
  }
}
