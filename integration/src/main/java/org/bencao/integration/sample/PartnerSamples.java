package org.bencao.integration.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bencao.common.CheckDigit;
import org.bencao.common.ZippedFiles;
import org.bencao.document.Standard;
import org.bencao.integration.format.ubl.MessageLevelResponseWriter;
import org.bencao.integration.format.ubl.UblAgreement;
import org.bencao.integration.format.ubl.UblControl;
import org.bencao.integration.format.ubl.UblHeader;
import org.bencao.partner.boundary.PartnerKind;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.SamplePack;

/** Writes the samples of one partner: one order with all that follows it, between its two sides. */
@ApplicationScoped
public class PartnerSamples implements SamplePack {

  /** Of the other side and of what nobody here is (prefix 952 is for examples). */
  private static final String BUYER = "9521321000018";

  private static final String SITE = "9521321000025";
  private static final String SELLER = "9521987000018";

  private static final String ORDER = "PO-2026-000417";
  private static final Instant ANSWERED = Instant.parse("2026-11-23T08:25:00Z");
  private static final String MESSAGE_LEVEL_RESPONSE = "ApplicationResponse";

  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z0-9]+)(?::([^}]*))?}");

  /** Who of the two sides sends. */
  private record Way(String from, String fromQualifier, String to, String toQualifier) {}

  @Override
  public byte[] zip(PartnerView partner) {
    return ZippedFiles.of(files(partner));
  }

  /** By their paths. */
  Map<String, byte[]> files(PartnerView partner) {
    var standard = Standard.valueOf(partner.standard());
    var files = new LinkedHashMap<String, byte[]>();
    files.put("README.txt", utf8(readme(partner)));
    files.put("check.properties", utf8(profile(partner)));
    put("send/", SampleTemplate.sentBy(standard, partner.kind()), partner, theirs(partner), files);
    put("receive/", SampleTemplate.sentTo(standard, partner.kind()), partner, ours(partner), files);
    return files;
  }

  private static void put(
      String folder,
      List<SampleTemplate> templates,
      PartnerView partner,
      Way way,
      Map<String, byte[]> into) {
    boolean sends = folder.startsWith("send");
    for (var template : templates) {
      var text =
          filled(template.text(), values(partner, way, acknowledged(partner, sends)), partner);
      into.put(folder + template.fileName(), utf8(text));
    }
    if (partner.standard().equals(Standard.UBL.name())) {
      into.put(folder + MESSAGE_LEVEL_RESPONSE + ".xml", response(partner, way));
    }
  }

  private static Way theirs(PartnerView partner) {
    return new Way(
        partner.partnerIdentifier(),
        partner.partnerQualifier(),
        partner.ourIdentifier(),
        partner.ourQualifier());
  }

  private static Way ours(PartnerView partner) {
    return new Way(
        partner.ourIdentifier(),
        partner.ourQualifier(),
        partner.partnerIdentifier(),
        partner.partnerQualifier());
  }

  private static Map<String, String> values(PartnerView partner, Way way, String acknowledged) {
    var own = partner.partnerIdentifier();
    boolean named = own.matches("[0-9]{13}") && CheckDigit.isRight(own);
    var parts = acknowledged.split(" ");
    return Map.ofEntries(
        Map.entry("from", way.from()),
        Map.entry("fromQualifier", way.fromQualifier()),
        Map.entry("from15", "%-15s".formatted(way.from())),
        Map.entry("to", way.to()),
        Map.entry("toQualifier", way.toQualifier()),
        Map.entry("to15", "%-15s".formatted(way.to())),
        Map.entry("buyer", named && partner.isOfBuyer() ? own : BUYER),
        Map.entry("seller", named && !partner.isOfBuyer() ? own : SELLER),
        Map.entry("site", SITE),
        Map.entry("T", partner.test() ? "T" : "P"),
        Map.entry("group", parts[0]),
        Map.entry("acknowledged", parts[1]));
  }

  /** Functional group (DE 479) and type of what the 997 of one side acknowledges. */
  private static String acknowledged(PartnerView partner, boolean sends) {
    return switch (partner.kind()) {
      case SELLER -> sends ? "PO 850" : "PR 855";
      case DESK -> sends ? "AG 824" : "SC 832";
      case BUYER -> sends ? "PR 855" : "PO 850";
    };
  }

  private static String filled(String text, Map<String, String> values, PartnerView partner) {
    return NAME.matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Optional.ofNullable(found.group(2))
                        .map(only -> partner.test() ? only : "")
                        .orElseGet(() -> values.get(found.group(1)))));
  }

  /** The one that takes the order. */
  private static byte[] response(PartnerView partner, Way way) {
    var order =
        new UblHeader(
            way.toQualifier(), way.to(), Optional.empty(), ORDER, ORDER, Optional.empty());
    var agreement =
        new UblAgreement(
            partner.version(),
            way.fromQualifier(),
            way.from(),
            way.toQualifier(),
            way.to(),
            ZoneId.of(partner.zone()),
            Locale.ENGLISH);
    return new MessageLevelResponseWriter()
        .write(order, List.of(), agreement, new UblControl(1, ANSWERED));
  }

  /** What the command-line checker is told of it. */
  private static String profile(PartnerView partner) {
    return "side=%s\nzone=%s\ntest=%s\nbp=%s\n"
        .formatted(
            partner.kind() == PartnerKind.BUYER ? "buyer" : "seller",
            partner.zone(),
            partner.test(),
            partner.bpMeans());
  }

  private static String readme(PartnerView partner) {
    return """
        Samples for the system %s, %s %s

        send/     documents as the system is to write them; the portal would accept each
        receive/  documents as the portal writes them for the system

        One order with all that follows it. Identifiers of both sides and the test indicator are
        those that are agreed; the other company, items, lots and prices are examples.

        The system leaves its documents in  %s
        and finds the portal's in           %s

        To check documents without the portal:
          java -jar check-documents.jar --profile check.properties send
        """
        .formatted(
            partner.code(),
            partner.standard(),
            partner.version(),
            partner.addressIn(),
            partner.addressOut());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
