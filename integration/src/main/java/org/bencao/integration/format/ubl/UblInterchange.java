package org.bencao.integration.format.ubl;

import java.util.List;
import java.util.Optional;

/**
 * What came as one file: one document, alone or in a Standard Business Document envelope.
 *
 * @param header none where nobody can say whose it is
 * @param document none where it is no document
 * @param lines of the file
 * @param faults what is wrong with the file as a whole; then nothing of it can be used
 */
public record UblInterchange(
    Optional<UblHeader> header, Optional<UblElement> document, int lines, List<UblFault> faults) {

  /** UN/CEFACT SBDH 1.3. */
  static final String ENVELOPE = "StandardBusinessDocument";

  public UblInterchange {
    faults = List.copyOf(faults);
  }

  /** Whether it is a document of UBL 2, of whatever kind. */
  public boolean isUbl() {
    return document.filter(one -> one.namespace().startsWith(UblType.SCHEMA)).isPresent();
  }

  /** The name of its element; empty where there is none. */
  public String type() {
    return document.map(UblElement::name).orElse("");
  }
}
