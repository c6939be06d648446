package org.bencao.integration.format.ubl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.document.Address;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.integration.format.Expected;

/** Party: its identifiers, its name and address. */
final class UblParties {

  private UblParties() {}

  /** The party below an element such as BuyerCustomerParty; none where it says nothing. */
  static Optional<Party> read(UblElement document, Party.Role role, UblText text, String... path) {
    return document.find(path).flatMap(found -> read(found, role, text));
  }

  private static Optional<Party> read(UblElement party, Party.Role role, UblText text) {
    var ids =
        ids(
            Stream.concat(
                party.all("PartyIdentification").flatMap(one -> one.find("ID").stream()),
                party.all("EndpointID")),
            text);
    // Peppol wants a name; one that only repeats a number is none
    var name =
        party
            .said("PartyName", "Name")
            .or(() -> party.said("PartyLegalEntity", "RegistrationName"))
            .filter(words -> ids.stream().noneMatch(id -> id.value().equals(words)));
    return ids.isEmpty() && name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Party(role, ids, name, party.find("PostalAddress").map(UblParties::address)));
  }

  /**
   * Where the goods go, DeliveryLocation or DeliveryParty; none where neither is there. A place
   * that only an address names is nobody's to guess.
   */
  static Optional<Party> shipTo(UblElement document, UblText text) {
    var delivery = document.find("Delivery");
    var location = delivery.flatMap(one -> one.find("DeliveryLocation"));
    var party = delivery.flatMap(one -> one.find("DeliveryParty"));
    var ids = location.map(one -> ids(one.all("ID"), text)).orElse(List.of());
    boolean numbered = location.filter(one -> one.said("ID").isPresent()).isPresent();
    if (!ids.isEmpty()) {
      return Optional.of(
          new Party(
              Party.Role.SHIP_TO,
              ids,
              location.flatMap(one -> one.said("Name")),
              location.flatMap(one -> one.find("Address")).map(UblParties::address)));
    }
    var of =
        numbered
            ? Optional.<Party>empty()
            : party
                .flatMap(one -> read(one, Party.Role.SHIP_TO, text))
                .filter(one -> !one.ids().isEmpty());
    if (of.isEmpty()) {
      location.or(() -> party).ifPresent(one -> text.fault(one, Expected.GLN));
    }
    return of;
  }

  /** Those whose scheme we know, each once. */
  private static List<PartyId> ids(Stream<UblElement> elements, UblText text) {
    var ids = new ArrayList<PartyId>();
    elements
        .filter(id -> !id.text().isEmpty())
        .forEach(
            id ->
                id.attribute("schemeID")
                    .flatMap(UblCodes.PARTY_ID::meaning)
                    .flatMap(
                        scheme ->
                            text.checked(() -> new PartyId(scheme, id.text()), id, Expected.GLN))
                    .filter(found -> !ids.contains(found))
                    .ifPresent(ids::add));
    return ids;
  }

  private static Address address(UblElement address) {
    var lines =
        Stream.of(
                address.said("StreetName"),
                address.said("AdditionalStreetName"),
                address.said("AddressLine", "Line"))
            .flatMap(Optional::stream)
            .toList();
    return new Address(
        lines,
        address.said("CityName"),
        address.said("CountrySubentity"),
        address.said("PostalZone"),
        address.said("Country", "IdentificationCode"));
  }

  /** Below an element such as BuyerCustomerParty. */
  static void write(Party party, String around, UblWriter out) {
    out.group(around, () -> out.group("Party", () -> content(party, out)));
  }

  private static void content(Party party, UblWriter out) {
    var id = first(party);
    id.ifPresent(
        one -> {
          out.text("EndpointID", one.value(), "schemeID", scheme(one));
          out.group(
              "PartyIdentification", () -> out.text("ID", one.value(), "schemeID", scheme(one)));
        });
    var name = party.name().map(out::told);
    name.ifPresent(text -> out.group("PartyName", () -> out.text("Name", text)));
    party.address().ifPresent(address -> address("PostalAddress", address, out));
    // Peppol wants the name under which it is registered; who is known by a number alone is that
    out.group("PartyLegalEntity", () -> out.text("RegistrationName", nameOrId(party, out)));
  }

  private static String nameOrId(Party party, UblWriter out) {
    return party
        .name()
        .map(out::told)
        .or(() -> first(party).map(PartyId::value))
        .orElseThrow(() -> unnamed(party));
  }

  private static IllegalArgumentException unnamed(Party party) {
    return new IllegalArgumentException(
        "party " + party.role() + ": found nothing that UBL can carry, wanted an id or a name");
  }

  /** Peppol wants the address of a location (PEPPOL-T01-B14901): without one it is a party. */
  static void deliver(Party party, Runnable period, UblWriter out) {
    party.address().ifPresent(address -> location(party, address, out));
    period.run();
    if (party.address().isEmpty()) {
      out.group(
          "DeliveryParty",
          () -> {
            first(party)
                .ifPresent(
                    id ->
                        out.group(
                            "PartyIdentification",
                            () -> out.text("ID", id.value(), "schemeID", scheme(id))));
            out.group("PartyName", () -> out.text("Name", nameOrId(party, out)));
          });
    }
  }

  private static void location(Party party, Address address, UblWriter out) {
    out.group(
        "DeliveryLocation",
        () -> {
          first(party).ifPresent(id -> out.text("ID", id.value(), "schemeID", scheme(id)));
          party.name().ifPresent(name -> out.text("Name", out.told(name)));
          address("Address", address, out);
        });
  }

  private static void address(String around, Address address, UblWriter out) {
    out.group(
        around,
        () -> {
          var lines = address.lines().stream().map(out::told).toList();
          if (!lines.isEmpty()) {
            out.text("StreetName", lines.get(0));
          }
          if (lines.size() > 1) {
            out.text("AdditionalStreetName", lines.get(1));
          }
          address.city().ifPresent(city -> out.text("CityName", out.told(city)));
          address.postalCode().ifPresent(code -> out.text("PostalZone", out.told(code)));
          address.region().ifPresent(region -> out.text("CountrySubentity", out.told(region)));
          if (lines.size() > 2) {
            out.group(
                "AddressLine",
                () -> out.text("Line", String.join(", ", lines.subList(2, lines.size()))));
          }
          address
              .country()
              .ifPresent(
                  country ->
                      out.group(
                          "Country", () -> out.text("IdentificationCode", out.told(country))));
        });
  }

  private static Optional<PartyId> first(Party party) {
    return party.ids().stream()
        .filter(id -> UblCodes.PARTY_ID.code(id.scheme()).isPresent())
        .findFirst();
  }

  private static String scheme(PartyId id) {
    return UblCodes.PARTY_ID.code(id.scheme()).orElseThrow();
  }
}
