package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import org.bencao.document.StatedReason;

/** Why packs were not taken: REF*L1 with the reason's code, and REF*L1 again for longer words. */
final class LetterReference {

  private static final String KIND = "L1";
  private static final int LONGEST_WORDS = 320;

  /** In a loop of RCD, beside the lot's own. */
  private static final int MOST = 11;

  /** REF03, DE 352. */
  private static final int DESCRIPTION = 80;

  private LetterReference() {}

  /** Each has its code and what begins its words before any has the rest of them. */
  static void write(List<StatedReason> reasons, SegmentWriter out) {
    var said = reasons.stream().limit(MOST).toList();
    int left = MOST - said.size();
    for (var reason : said) {
      var code = out.required("reason code", reason.code(), 30);
      var parts = Parts.of(out.told(reason.words(), LONGEST_WORDS), DESCRIPTION);
      out.segment("REF", KIND, code, parts.isEmpty() ? "" : parts.get(0));
      var rest = parts.stream().skip(1).limit(left).toList();
      rest.forEach(part -> out.segment("REF", KIND, "", part));
      left -= rest.size();
    }
  }

  static List<StatedReason> read(List<X12Segment> loop) {
    var reasons = new ArrayList<StatedReason>();
    MessageText.all(loop, "REF").stream()
        .filter(ref -> ref.text(1).equals(KIND))
        .forEach(
            ref -> {
              var words = ref.maybe(3).orElse("");
              if (ref.maybe(2).isPresent()) {
                reasons.add(new StatedReason(ref.text(2), words));
              } else if (!reasons.isEmpty()) {
                var before = reasons.remove(reasons.size() - 1);
                reasons.add(new StatedReason(before.code(), before.words() + " " + words));
              }
            });
    return reasons;
  }
}
