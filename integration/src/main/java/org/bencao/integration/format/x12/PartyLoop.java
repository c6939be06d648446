package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.document.Address;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.integration.format.Expected;

/** The N1 loop: a party, its name, one identifier and its address. */
final class PartyLoop {

  private static final int NAME = 60;
  private static final int STREET = 55;
  private static final int CITY = 30;
  private static final int ID = 80;

  private PartyLoop() {}

  /** The parties of a header whose role we know; of a role that comes twice, the first. */
  static List<Party> read(List<X12Segment> header, MessageText text) {
    var parties = new ArrayList<Party>();
    for (var loop : MessageText.loops(header, "N1")) {
      X12Codes.ROLE
          .meaning(loop.get(0).text(1))
          .filter(role -> parties.stream().noneMatch(party -> party.role() == role))
          .flatMap(role -> party(role, loop, text))
          .ifPresent(parties::add);
    }
    return parties;
  }

  static void write(Party party, SegmentWriter out) {
    var id =
        party.ids().stream()
            .filter(known -> X12Codes.PARTY_ID.code(known.scheme()).isPresent())
            .filter(known -> out.identifier(Optional.of(known.value()), ID).isPresent())
            .findFirst();
    var name = party.name().map(text -> out.words(text, NAME)).orElse("");
    if (id.isEmpty() && name.isEmpty()) {
      throw new IllegalArgumentException(
          "party " + party.role() + ": found nothing that X12 can carry, wanted an id or a name");
    }
    out.segment(
        "N1",
        X12Codes.ROLE.code(party.role()).orElseThrow(),
        name,
        id.flatMap(known -> X12Codes.PARTY_ID.code(known.scheme())).orElse(""),
        id.map(PartyId::value).orElse(""));
    party.address().ifPresent(address -> writeAddress(address, out));
  }

  private static Optional<Party> party(Party.Role role, List<X12Segment> loop, MessageText text) {
    var n1 = loop.get(0);
    var id =
        X12Codes.PARTY_ID
            .meaning(n1.text(3))
            .filter(scheme -> n1.maybe(4).isPresent())
            .flatMap(
                scheme ->
                    text.checked(() -> new PartyId(scheme, n1.text(4)), n1, 4, "67", Expected.GLN));
    if (id.isEmpty() && n1.maybe(2).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Party(role, id.stream().toList(), n1.maybe(2), address(loop)));
  }

  private static Optional<Address> address(List<X12Segment> loop) {
    var lines = new ArrayList<String>();
    for (var n3 : MessageText.all(loop, "N3")) {
      n3.maybe(1).ifPresent(lines::add);
      n3.maybe(2).ifPresent(lines::add);
    }
    var n4 = MessageText.first(loop, "N4");
    if (lines.isEmpty() && n4.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Address(
            lines,
            n4.flatMap(segment -> segment.maybe(1)),
            n4.flatMap(segment -> segment.maybe(2)),
            n4.flatMap(segment -> segment.maybe(3)),
            n4.flatMap(segment -> segment.maybe(4))));
  }

  private static void writeAddress(Address address, SegmentWriter out) {
    var lines =
        address.lines().stream()
            .map(line -> out.words(line, STREET))
            .filter(line -> !line.isEmpty())
            .limit(4)
            .toList();
    for (var i = 0; i < lines.size(); i += 2) {
      out.segment("N3", lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
    }
    out.segmentIfAny(
        "N4",
        address.city().map(city -> out.words(city, CITY)).filter(s -> s.length() > 1).orElse(""),
        // N402 takes the two letters of a state or province only
        address.region().filter(region -> region.matches("[A-Z]{2}")).orElse(""),
        address.postalCode().flatMap(code -> postalCode(code, out)).orElse(""),
        address.country().filter(country -> country.matches("[A-Z]{2,3}")).orElse(""));
  }

  private static Optional<String> postalCode(String code, SegmentWriter out) {
    return Optional.of(out.words(code, 15)).filter(text -> text.length() >= 3);
  }
}
