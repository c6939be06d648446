package org.bencao.document;

import java.util.List;
import java.util.Optional;

/** A company or place in its role in a document, known by an identifier or at least by name. */
public record Party(
    Role role, List<PartyId> ids, Optional<String> name, Optional<Address> address) {

  /** What the party does in the document. */
  public enum Role {
    BUYER,
    SELLER,
    SHIP_TO,
    SHIP_FROM,
    BILL_TO,
    PAYER,
    CARRIER,
    MANUFACTURER
  }

  public Party {
    Check.present("party role", role);
    ids = List.copyOf(ids);
    Check.text("party name", name);
    Check.present("address", address);
    Check.that(!ids.isEmpty() || name.isPresent(), "party", role, "an identifier or a name");
  }

  public static Party of(Role role, PartyId id, String name) {
    return new Party(role, List.of(id), Optional.of(name), Optional.empty());
  }

  /** The first identifier of that scheme. */
  public Optional<String> id(PartyId.Scheme scheme) {
    return ids.stream().filter(id -> id.scheme() == scheme).map(PartyId::value).findFirst();
  }
}
