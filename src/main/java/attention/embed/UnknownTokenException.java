package attention.embed;

import java.util.List;

/** A token that the vocabulary does not hold. */
public final class UnknownTokenException extends IllegalArgumentException {
  private static final int SHOWN = 8;

  UnknownTokenException(String token, List<String> known) {
    super(
        "\"%s\" is not among the %d tokens of the vocabulary (%s%s); add it, or build the vocabulary withUnknown(\"<unk>\")"
            .formatted(
                token,
                known.size(),
                String.join(", ", known.subList(0, Math.min(SHOWN, known.size()))),
                known.size() > SHOWN ? ", …" : ""));
  }
}
