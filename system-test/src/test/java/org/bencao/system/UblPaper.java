package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a buyer's system writes in UBL 2.1 as Peppol BIS 3 has it, and reads of it. */
final class UblPaper {

  private static final AtomicInteger NUMBERS =
      new AtomicInteger((int) (System.currentTimeMillis() / 1000 % 90_000_000));
  private static final String NAMESPACES =
      """
      xmlns="urn:oasis:names:specification:ubl:schema:xsd:%s-2"
        xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
        xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\"""";
  private static final String NOWHERE =
      "<cac:Country><cbc:IdentificationCode>IT</cbc:IdentificationCode></cac:Country>";

  private final String buyer;
  private final String platform;

  /** Of that company. */
  UblPaper(String company) {
    this.buyer = BuyerSystem.company("code", company).get("gln");
    this.platform = BuyerSystem.company("kind", "PLATFORM").get("gln");
  }

  /** One that nothing had before. */
  static String number() {
    return "UB-" + NUMBERS.incrementAndGet();
  }

  String order(BuyerSystem.Wanted wanted) {
    var now = LocalDateTime.now(ZoneOffset.UTC);
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Order %s>
         <cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:order:3</cbc:CustomizationID>
         <cbc:ProfileID>urn:fdc:peppol.eu:poacc:bis:ordering:3</cbc:ProfileID>
         <cbc:ID>%s</cbc:ID>
         <cbc:IssueDate>%s</cbc:IssueDate>
         <cbc:IssueTime>%sZ</cbc:IssueTime>
         <cbc:OrderTypeCode>220</cbc:OrderTypeCode>
         <cbc:DocumentCurrencyCode>%s</cbc:DocumentCurrencyCode>
         <cac:BuyerCustomerParty>%s</cac:BuyerCustomerParty>
         <cac:SellerSupplierParty>%s</cac:SellerSupplierParty>
         <cac:Delivery>
          <cac:DeliveryLocation>
           <cbc:ID schemeID="0088">%s</cbc:ID>
           <cac:Address>%s</cac:Address>
          </cac:DeliveryLocation>
         </cac:Delivery>
        %s</Order>
        """
        .formatted(
            NAMESPACES.formatted("Order"),
            wanted.number(),
            now.toLocalDate(),
            now.format(DateTimeFormatter.ofPattern("HH:mm:ss")),
            wanted.currency(),
            party(buyer),
            party(wanted.seller()),
            wanted.site(),
            NOWHERE,
            IntStream.range(0, wanted.lines().size())
                .mapToObj(at -> line(at + 1, wanted.lines().get(at)))
                .collect(Collectors.joining()));
  }

  private static String party(String gln) {
    return """
        <cac:Party>
          <cbc:EndpointID schemeID="0088">%1$s</cbc:EndpointID>
          <cac:PartyIdentification><cbc:ID schemeID="0088">%1$s</cbc:ID></cac:PartyIdentification>
          <cac:PostalAddress>%2$s</cac:PostalAddress>
          <cac:PartyLegalEntity><cbc:RegistrationName>%1$s</cbc:RegistrationName></cac:PartyLegalEntity>
         </cac:Party>"""
        .formatted(gln, NOWHERE);
  }

  private static String line(int number, BuyerSystem.Line line) {
    return """
         <cac:OrderLine>
          <cac:LineItem>
           <cbc:ID>%d</cbc:ID>
           <cbc:Quantity unitCode="X%s">%s</cbc:Quantity>
           <cac:Item>
            <cbc:Name>As numbered</cbc:Name>
            <cac:StandardItemIdentification><cbc:ID schemeID="0160">%s</cbc:ID></cac:StandardItemIdentification>
           </cac:Item>
          </cac:LineItem>
         </cac:OrderLine>
        """
        .formatted(number, line.unit(), line.packs(), line.gtin());
  }

  /** That an answer can be read, under the number of its envelope. */
  String acknowledgement(String answer) {
    var header = between(answer, "<DocumentIdentification>", "</DocumentIdentification>");
    return """
        <ApplicationResponse %s>
         <cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:mlr:3</cbc:CustomizationID>
         <cbc:ProfileID>urn:fdc:peppol.eu:poacc:bis:mlr:3</cbc:ProfileID>
         <cbc:ID>%s</cbc:ID>
         <cbc:IssueDate>%s</cbc:IssueDate>
         <cac:SenderParty><cbc:EndpointID schemeID="0088">%s</cbc:EndpointID></cac:SenderParty>
         <cac:ReceiverParty><cbc:EndpointID schemeID="0088">%s</cbc:EndpointID></cac:ReceiverParty>
         <cac:DocumentResponse>
          <cac:Response><cbc:ResponseCode>AP</cbc:ResponseCode></cac:Response>
          <cac:DocumentReference><cbc:ID>%s</cbc:ID></cac:DocumentReference>
         </cac:DocumentResponse>
        </ApplicationResponse>
        """
        .formatted(
            NAMESPACES.formatted("ApplicationResponse"),
            number(),
            LocalDateTime.now(ZoneOffset.UTC).toLocalDate(),
            buyer,
            platform,
            said(header, "InstanceIdentifier"));
  }

  /** What the first element of that name says. */
  static String said(String document, String element) {
    return between(document, "<" + element + ">", "</" + element + ">");
  }

  static String between(String text, String from, String to) {
    assertThat(text).contains(from);
    int at = text.indexOf(from) + from.length();
    return text.substring(at, text.indexOf(to, at));
  }
}
