package org.bencao.integration.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.document.Standard;

/** Says of any bytes what the portal would make of the documents in them; it never throws. */
public final class DocumentCheck {

  /** Signs that tell a standard. */
  private static final int BEGINNING = 3;

  private final X12Check x12;
  private final EdifactCheck edifact;
  private final UblCheck ubl;
  private final Optional<Standard> agreed;

  DocumentCheck(Profile profile) {
    this.x12 = new X12Check(profile);
    this.edifact = new EdifactCheck(profile);
    this.ubl = new UblCheck(profile);
    this.agreed = profile.agreed().map(Agreed::standard);
  }

  /** Without an agreement: what every partner may send. */
  public static DocumentCheck usual() {
    return new DocumentCheck(Profile.USUAL);
  }

  /** What one partner may send. */
  public static DocumentCheck of(Agreed agreed) {
    return new DocumentCheck(Profile.of(agreed));
  }

  /** One verdict a document; one where there is none. */
  public List<Verdict> of(byte[] raw) {
    var standard = standard(raw);
    var other = agreed.filter(one -> !name(one).equals(standard));
    if (other.isPresent()) {
      return List.of(
          Verdict.rejected(standard, "", Reason.NOT_AGREED.name(), "wanted " + other.get()));
    }
    try {
      return switch (standard) {
        case "X12" -> x12.of(raw);
        case "EDIFACT" -> edifact.of(raw);
        case "XML" -> ubl.of(raw).orElseGet(() -> List.of(unknown(standard)));
        default -> List.of(unknown(standard));
      };
    } catch (RuntimeException e) {
      // whatever stands in the bytes, the next file is checked
      return List.of(Verdict.rejected(standard, "", Reason.PROCESSING_FAILED.name(), e.toString()));
    }
  }

  private static String name(Standard standard) {
    return standard == Standard.UBL ? "XML" : standard.name();
  }

  private static Verdict unknown(String standard) {
    return Verdict.rejected(
        standard,
        "",
        Reason.NOT_AGREED.name(),
        "the portal takes X12 and EDIFACT interchanges and UBL documents");
  }

  /** By its first signs, behind a byte order mark and blanks. */
  private static String standard(byte[] raw) {
    int at = isMarked(raw) ? BEGINNING : 0;
    while (at < raw.length && raw[at] <= ' ' && raw[at] >= 0) {
      at++;
    }
    var beginning =
        new String(raw, at, Math.min(raw.length - at, BEGINNING), StandardCharsets.ISO_8859_1);
    if (beginning.startsWith("ISA")) {
      return "X12";
    }
    if (beginning.startsWith("UNA") || beginning.startsWith("UNB")) {
      return "EDIFACT";
    }
    if (beginning.startsWith("<")) {
      return "XML";
    }
    return beginning.startsWith("{") || beginning.startsWith("[") ? "JSON" : "unknown";
  }

  private static boolean isMarked(byte[] raw) {
    return raw.length >= BEGINNING
        && raw[0] == (byte) 0xef
        && raw[1] == (byte) 0xbb
        && raw[2] == (byte) 0xbf;
  }
}
