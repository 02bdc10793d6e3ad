package attention.handin;

import attention.handin.Contents.Listing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks into the zips of a submission, and into a zip within, but not for ever. */
final class Unpacking {
  private static final int DEEPEST = 2; // some zips hold themselves

  private final List<HandedFile> files = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private int opened;

  private Unpacking() {}

  /** The listing with the members of its zips in place of them. */
  static Listing of(Listing listing) {
    Unpacking unpacking = new Unpacking();
    unpacking.remarks.addAll(listing.remarks());
    unpacking.add(listing.files(), 0);
    return new Listing(unpacking.files, listing.at(), unpacking.remarks);
  }

  private void add(List<HandedFile> more, int depth) {
    for (HandedFile file : more) {
      if (!file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
        files.add(file);
      } else if (depth == DEEPEST || opened == Limits.MOST_ZIPS) {
        remarks.add(
            "%s was not opened, as there are too many zips, or too many within each other; hand in the files themselves."
                .formatted(Shown.name(file.path())));
      } else {
        opened++;
        open(file, depth);
      }
    }
  }

  private void open(HandedFile file, int depth) {
    try {
      Listing within = ZipListing.of(zip(file).members(Limits.LONGEST_TABLE), file.path() + "/");
      remarks.addAll(within.remarks());
      add(within.files(), depth + 1);
    } catch (IOException noZip) {
      remarks.add(Remarks.noZip(file.path(), noZip));
    }
  }

  private static ZipArchive zip(HandedFile file) throws IOException {
    if (file.content() instanceof OnDisk disk) {
      return new ZipArchive(disk::channel);
    }
    byte[] bytes = file.bytes(Limits.LARGEST_ZIP_WITHIN);
    if (bytes.length > Limits.LARGEST_ZIP_WITHIN) {
      throw new IOException("it is larger than %,d bytes".formatted(Limits.LARGEST_ZIP_WITHIN));
    }
    return new ZipArchive(() -> new SeekableInMemoryByteChannel(bytes));
  }
}
