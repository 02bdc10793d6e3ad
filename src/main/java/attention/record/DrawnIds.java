package attention.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Ids that say nothing of who it is, and are the same whenever they are drawn again. */
final class DrawnIds {
  private static final String METHOD = "HmacSHA256";
  private static final int SHORTEST = 8; // hexadecimal digits

  private DrawnIds() {}

  /**
   * An id for each key, as short as keeps all apart.
   *
   * @param seed known to nobody but the teacher
   * @return keys by their ids, in the order of the ids
   */
  static SortedMap<String, String> keysById(Collection<String> keys, long seed) {
    Map<String, String> whole = keys.stream().collect(Collectors.toMap(k -> k, k -> hex(k, seed)));
    int length = SHORTEST;
    while (!differ(whole.values(), length)) {
      length++;
    }
    TreeMap<String, String> byId = new TreeMap<>();
    for (Map.Entry<String, String> drawn : whole.entrySet()) {
      byId.put(drawn.getValue().substring(0, length), drawn.getKey());
    }
    return byId;
  }

  private static boolean differ(Collection<String> ids, int length) {
    Set<String> seen = new HashSet<>();
    return ids.stream().allMatch(id -> seen.add(id.substring(0, length)));
  }

  private static String hex(String key, long seed) {
    try {
      Mac mac = Mac.getInstance(METHOD);
      mac.init(new SecretKeySpec(ByteBuffer.allocate(Long.BYTES).putLong(seed).array(), METHOD));
      return HexFormat.of().formatHex(mac.doFinal(key.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has " + METHOD, impossible);
    }
  }
}
