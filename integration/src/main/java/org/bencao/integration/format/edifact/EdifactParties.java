package org.bencao.integration.format.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.document.Address;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.integration.format.Cut;
import org.bencao.integration.format.Expected;

/** NAD: a party, one identifier, its name and address. */
final class EdifactParties {

  private static final int NAME = 35;
  private static final int ID = 35;

  private EdifactParties() {}

  /** The parties of a header whose role we know; of a role that comes twice, the first. */
  static List<Party> read(List<EdifactSegment> header, EdifactText text) {
    var parties = new ArrayList<Party>();
    for (var nad : EdifactText.all(header, "NAD")) {
      EdifactCodes.ROLE
          .meaning(nad.text(1))
          .filter(role -> parties.stream().noneMatch(party -> party.role() == role))
          .flatMap(role -> party(role, nad, text))
          .ifPresent(parties::add);
    }
    return parties;
  }

  private static Optional<Party> party(Party.Role role, EdifactSegment nad, EdifactText text) {
    var id =
        EdifactCodes.PARTY_ID
            .meaning(nad.text(2, 3))
            .filter(scheme -> nad.maybe(2).isPresent())
            .flatMap(
                scheme ->
                    text.checked(
                        () -> new PartyId(scheme, nad.text(2)), nad, 2, 1, "12", Expected.GLN));
    var name = joined(nad, 4).or(() -> joined(nad, 3));
    if (id.isEmpty() && name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Party(role, id.stream().toList(), name, address(nad)));
  }

  private static Optional<String> joined(EdifactSegment nad, int element) {
    var words =
        IntStream.rangeClosed(1, 5)
            .mapToObj(at -> nad.text(element, at))
            .filter(text -> !text.isEmpty())
            .toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
  }

  private static Optional<Address> address(EdifactSegment nad) {
    var lines =
        IntStream.rangeClosed(1, 4)
            .mapToObj(at -> nad.text(5, at))
            .filter(text -> !text.isEmpty())
            .toList();
    if (lines.isEmpty() && nad.maybe(6).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Address(lines, nad.maybe(6), nad.maybe(7), nad.maybe(8), nad.maybe(9)));
  }

  static void write(Party party, EdifactWriter out) {
    var id =
        party.ids().stream()
            .filter(known -> EdifactCodes.PARTY_ID.code(known.scheme()).isPresent())
            .filter(known -> out.identifier(Optional.of(known.value()), ID).isPresent())
            .findFirst();
    var name = party.name().map(text -> out.told(text, 5 * NAME)).orElse("");
    if (id.isEmpty() && name.isEmpty()) {
      throw new IllegalArgumentException(
          "party "
              + party.role()
              + ": found nothing that EDIFACT can carry, wanted an id or a name");
    }
    out.segment(
        "NAD",
        EdifactWriter.of(EdifactCodes.ROLE.code(party.role()).orElseThrow()),
        id.map(
                known ->
                    EdifactWriter.of(
                        known.value(),
                        "",
                        EdifactCodes.PARTY_ID.code(known.scheme()).orElseThrow()))
            .orElse(List.of("")),
        List.of(""),
        name.isEmpty() ? List.of("") : pieces(name),
        party.address().map(address -> street(address, out)).orElse(List.of("")),
        word(party.address().flatMap(Address::city), out, 35),
        word(party.address().flatMap(Address::region), out, 9),
        word(party.address().flatMap(Address::postalCode), out, 9),
        word(party.address().flatMap(Address::country), out, 3));
  }

  private static List<String> street(Address address, EdifactWriter out) {
    var lines =
        address.lines().stream()
            .map(line -> out.told(line, NAME))
            .filter(line -> !line.isEmpty())
            .limit(4)
            .toList();
    return lines.isEmpty() ? List.of("") : lines;
  }

  private static List<String> word(Optional<String> text, EdifactWriter out, int most) {
    return List.of(text.map(word -> out.told(word, most)).orElse(""));
  }

  /** A name on as many lines as it takes, broken between words. */
  private static List<String> pieces(String name) {
    var pieces = new ArrayList<String>();
    var rest = name;
    while (rest.length() > NAME && pieces.size() < 4) {
      int at = rest.lastIndexOf(' ', NAME);
      pieces.add(rest.substring(0, at > 0 ? at : Cut.at(rest, NAME)).strip());
      rest = rest.substring(at > 0 ? at : Cut.at(rest, NAME)).strip();
    }
    pieces.add(Cut.to(rest, NAME));
    return pieces;
  }
}
