package org.bencao.integration.format.ubl;

import java.util.List;
import java.util.Locale;

/**
 * Writes what we say of a document that arrived, as UBL ApplicationResponse (Peppol BIS message
 * level response 3, transaction T71): that it can be read, or each fault with its place.
 */
public class MessageLevelResponseWriter {

  private static final String ACCEPTED = "AP";
  private static final String REJECTED = "RE";
  private static final int MOST_FAULTS = 100;

  /** The bytes that go to the partner; without faults it was taken. */
  public byte[] write(
      UblHeader answered, List<UblFault> faults, UblAgreement agreement, UblControl control) {
    return UblWriter.document(
        UblType.MESSAGE_LEVEL_RESPONSE,
        agreement,
        control,
        out -> content(answered, faults, agreement, control, out));
  }

  private static void content(
      UblHeader answered,
      List<UblFault> faults,
      UblAgreement agreement,
      UblControl control,
      UblWriter out) {
    out.text("ID", Long.toString(control.number()));
    out.issued(control.at());
    out.group(
        "SenderParty",
        () -> out.text("EndpointID", agreement.ourId(), "schemeID", agreement.ourScheme()));
    out.group(
        "ReceiverParty",
        () -> out.text("EndpointID", agreement.partnerId(), "schemeID", agreement.partnerScheme()));
    out.group(
        "DocumentResponse",
        () -> {
          out.group(
              "Response",
              () -> {
                out.text("ResponseCode", faults.isEmpty() ? ACCEPTED : REJECTED);
                if (!faults.isEmpty()) {
                  out.text("Description", out.told(words(faults.get(0))));
                }
              });
          out.group("DocumentReference", () -> out.text("ID", out.told(answered.name())));
          faults.stream().limit(MOST_FAULTS).forEach(fault -> fault(fault, out));
        });
  }

  private static void fault(UblFault fault, UblWriter out) {
    out.group(
        "LineResponse",
        () -> {
          out.group("LineReference", () -> out.text("LineID", out.told(fault.path())));
          out.group(
              "Response",
              () -> {
                out.text("ResponseCode", REJECTED);
                out.text("Description", out.told(words(fault)));
                out.group(
                    "Status", () -> out.text("StatusReasonCode", fault.isOfRules() ? "BV" : "SV"));
              });
        });
  }

  private static String words(UblFault fault) {
    return fault
        .rule()
        .orElseGet(
            () ->
                "wanted "
                    + fault.expected().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + fault.badValue().map(value -> ", found " + value).orElse(""));
  }
}
