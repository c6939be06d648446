package org.bencao.integration.check;

import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.bencao.document.Standard;
import org.bencao.integration.format.x12.BpMeans;
import org.bencao.integration.format.x12.TakenTypes;

/**
 * What is agreed with one partner: its standard, what it does, who both sides are.
 *
 * @param version of the standard
 * @param test the agreed indicator
 * @param bp what ACK01 BP means in its order responses
 */
public record Agreed(
    Standard standard,
    String version,
    Side side,
    String ourQualifier,
    String ours,
    String partnerQualifier,
    String theirs,
    ZoneId zone,
    boolean test,
    BpMeans bp) {

  /** Whose system it is. */
  public enum Side {
    SELLER,
    /** Of a seller whose people work on the portal's pages. */
    DESK,
    BUYER
  }

  /** Of X12. */
  Set<String> types() {
    return new TreeSet<>(
        switch (side) {
          case SELLER -> TakenTypes.OF_SELLERS;
          case DESK -> TakenTypes.OF_DESKS;
          case BUYER -> TakenTypes.OF_BUYERS;
        });
  }
}
