package org.bencao.integration.format.ubl;

import java.util.Optional;
import org.bencao.document.Envelope;
import org.bencao.document.PartyId;
import org.bencao.document.Standard;

/** The canonical envelope of a document. */
final class UblEnvelopes {

  private UblEnvelopes() {}

  static Optional<Envelope> read(UblInterchange interchange, UblAgreement agreement) {
    return interchange
        .header()
        .map(
            header ->
                new Envelope(
                    Standard.UBL.name(),
                    agreement.version(),
                    interchange.type(),
                    id(header.senderScheme(), header.sender()),
                    header
                        .receiver()
                        .map(one -> id(one.scheme(), one.id()))
                        .orElseGet(() -> id(agreement.ourScheme(), agreement.ourId())),
                    header.name(),
                    Optional.empty(),
                    header.name(),
                    false,
                    header.preparedAt()));
  }

  private static PartyId id(String scheme, String id) {
    try {
      return new PartyId(UblCodes.PARTY_ID.meaning(scheme).orElse(PartyId.Scheme.MUTUAL), id);
    } catch (IllegalArgumentException e) {
      // an endpoint that only looks like a GLN is still where it came from
      return new PartyId(PartyId.Scheme.MUTUAL, id);
    }
  }
}
