package org.bencao.integration.format.ubl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.integration.format.Expected;

/** Whether a document is one that buyers' systems send, and obeys the rules of the standard. */
public final class UblSoundness {

  /** What is taken from a buyer's system. */
  public static final Set<UblType> OF_BUYERS =
      Set.of(UblType.ORDER, UblType.MESSAGE_LEVEL_RESPONSE);

  private UblSoundness() {}

  /** By the kind that it says it is. */
  public static boolean isTaken(UblInterchange interchange) {
    return interchange.document().flatMap(UblType::of).filter(OF_BUYERS::contains).isPresent();
  }

  /**
   * What is wrong with it; nothing of one that is no document, which its interchange says.
   *
   * @param version of the rule sets of OpenPEPPOL
   */
  public static List<UblFault> faults(UblInterchange interchange, String version) {
    if (!interchange.faults().isEmpty()) {
      return interchange.faults();
    }
    var document = interchange.document().orElseThrow();
    return UblType.of(document)
        .filter(OF_BUYERS::contains)
        .map(type -> PeppolRules.broken(document, type, version))
        .orElseGet(() -> List.of(otherKind(document)));
  }

  private static UblFault otherKind(UblElement document) {
    return UblFault.in(document.find("CustomizationID").orElse(document), Expected.TYPE_AGREED);
  }

  /** Its number is that of another document. */
  public static List<UblFault> reused(UblHeader header) {
    return List.of(
        new UblFault("/", 1, Optional.of(header.control()), Expected.UNIQUE, Optional.empty()));
  }
}
