package org.bencao.catalogue.entity;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bencao.catalogue.boundary.PublishItem;
import org.bencao.common.Sha256;

/**
 * What items have in common that may stand in for one another (B3): an authority's group, or the
 * same substances in the same strength and form. Whether one may be given for the other is for a
 * person to decide; this only brings them together.
 */
final class Equivalence {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final int BYTES = 16;

  private Equivalence() {}

  /** Thirty-two hexadecimal digits; empty where too little is known to compare. */
  static String of(PublishItem item) {
    if (!item.genericGroup().isEmpty()) {
      return hash("group", item.genericGroup());
    }
    var generic = either(item.en().generic(), item.zh().generic());
    var substances = generic.isEmpty() ? either(item.en().name(), item.zh().name()) : generic;
    var form = either(item.en().form(), item.zh().form());
    return item.strength().isEmpty() || form.isEmpty()
        ? ""
        : hash(paired(substances, item.strength()), form);
  }

  /** Two substances are the same two in either order, as long as each keeps its strength. */
  private static String paired(String substances, String strengths) {
    var names = substances.split(";");
    var amounts = strengths.split(";");
    if (names.length != amounts.length) {
      return substances + "|" + strengths;
    }
    return IntStream.range(0, names.length)
        .mapToObj(at -> names[at].strip() + "|" + amounts[at].strip())
        .sorted()
        .collect(Collectors.joining(";"));
  }

  private static String either(String wanted, String other) {
    return wanted.isEmpty() ? other : wanted;
  }

  private static String hash(String... parts) {
    var text =
        Arrays.stream(parts)
            .map(part -> FOLD.normalize(part).replaceAll("\\s+", ""))
            .collect(Collectors.joining("\n"));
    return HexFormat.of().formatHex(Sha256.of(text), 0, BYTES);
  }
}
