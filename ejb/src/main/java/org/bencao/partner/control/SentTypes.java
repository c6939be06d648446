package org.bencao.partner.control;

import java.util.List;
import org.bencao.document.Standard;
import org.bencao.partner.boundary.PartnerKind;

/** Which documents a system sends, in the order in which an order goes. */
public final class SentTypes {

  /** A type of documents by its name in the standard. */
  public record SentType(String name, boolean needed) {}

  private SentTypes() {}

  public static List<SentType> of(PartnerKind kind, Standard standard) {
    return switch (kind) {
      case SELLER ->
          List.of(
              needed("997"),
              needed("855"),
              needed("856"),
              needed("810"),
              new SentType("865", false),
              new SentType("832", false));
      case DESK -> List.of(needed("832"), new SentType("997", false));
      case BUYER ->
          switch (standard) {
            case X12 ->
                List.of(
                    needed("850"),
                    needed("997"),
                    new SentType("860", false),
                    new SentType("180", false));
            case EDIFACT -> List.of(needed("ORDERS"), needed("CONTRL"));
            case UBL -> List.of(needed("Order"), needed("ApplicationResponse"));
          };
    };
  }

  private static SentType needed(String name) {
    return new SentType(name, true);
  }
}
