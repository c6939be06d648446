package org.bencao.integration.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bencao.document.Standard;
import org.bencao.partner.boundary.PartnerKind;

/**
 * Documents of one order, in the order in which they are written: who sends them, who gets them.
 */
enum SampleTemplate {
  PURCHASE_ORDER(
      Standard.X12, "850", EnumSet.of(PartnerKind.BUYER), EnumSet.of(PartnerKind.SELLER)),
  ORDER_RESPONSE(
      Standard.X12, "855", EnumSet.of(PartnerKind.SELLER), EnumSet.of(PartnerKind.BUYER)),
  ORDER_CHANGE(Standard.X12, "860", EnumSet.of(PartnerKind.BUYER), EnumSet.of(PartnerKind.SELLER)),
  CHANGE_RESPONSE(
      Standard.X12, "865", EnumSet.of(PartnerKind.SELLER), EnumSet.of(PartnerKind.BUYER)),
  DESPATCH_ADVICE(Standard.X12, "856", EnumSet.of(PartnerKind.SELLER), nobody()),
  RECEIPT_ADVICE(Standard.X12, "861", nobody(), EnumSet.of(PartnerKind.SELLER)),
  INVOICE(Standard.X12, "810", EnumSet.of(PartnerKind.SELLER), nobody()),
  PRICE_CATALOGUE(Standard.X12, "832", EnumSet.of(PartnerKind.SELLER, PartnerKind.DESK), nobody()),
  RETURN_REQUEST(Standard.X12, "180", EnumSet.of(PartnerKind.BUYER), nobody()),
  ACKNOWLEDGEMENT(
      Standard.X12, "997", EnumSet.allOf(PartnerKind.class), EnumSet.allOf(PartnerKind.class)),
  ORDERS(Standard.EDIFACT, "ORDERS", EnumSet.of(PartnerKind.BUYER), nobody()),
  ORDRSP(Standard.EDIFACT, "ORDRSP", nobody(), EnumSet.of(PartnerKind.BUYER)),
  CONTRL(Standard.EDIFACT, "CONTRL", EnumSet.of(PartnerKind.BUYER), EnumSet.of(PartnerKind.BUYER)),
  UBL_ORDER(Standard.UBL, "Order", EnumSet.of(PartnerKind.BUYER), nobody()),
  UBL_ORDER_RESPONSE(Standard.UBL, "OrderResponse", nobody(), EnumSet.of(PartnerKind.BUYER));

  private final Standard standard;
  private final String type;
  private final Set<PartnerKind> senders;
  private final Set<PartnerKind> receivers;

  SampleTemplate(
      Standard standard, String type, Set<PartnerKind> senders, Set<PartnerKind> receivers) {
    this.standard = standard;
    this.type = type;
    this.senders = senders;
    this.receivers = receivers;
  }

  private static Set<PartnerKind> nobody() {
    return EnumSet.noneOf(PartnerKind.class);
  }

  /** What such a system sends. */
  static List<SampleTemplate> sentBy(Standard standard, PartnerKind kind) {
    return Arrays.stream(values())
        .filter(one -> one.standard == standard && one.senders.contains(kind))
        .toList();
  }

  /** What such a system gets. */
  static List<SampleTemplate> sentTo(Standard standard, PartnerKind kind) {
    return Arrays.stream(values())
        .filter(one -> one.standard == standard && one.receivers.contains(kind))
        .toList();
  }

  String fileName() {
    return type + ending(standard);
  }

  static String ending(Standard standard) {
    return switch (standard) {
      case X12 -> ".x12";
      case EDIFACT -> ".edi";
      case UBL -> ".xml";
    };
  }

  /** With names in braces in the place of what is a partner's own. */
  String text() {
    try (var stream = SampleTemplate.class.getResourceAsStream(fileName())) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
