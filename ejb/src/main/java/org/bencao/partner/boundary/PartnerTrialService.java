package org.bencao.partner.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Reading;
import org.bencao.common.Sha256;
import org.bencao.document.Standard;
import org.bencao.partner.control.PartnerUpkeep;
import org.bencao.partner.control.SentTypes;
import org.bencao.partner.entity.PartnerProfile;
import org.bencao.partner.entity.TriedDocument;

/** How the documents did that a system showed the portal before any counts. */
@Stateless
public class PartnerTrialService {

  @Inject EntityManager entities;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /**
   * What it sends, in the order in which an order goes; none where the caller has no such system.
   */
  @Reading
  public Optional<List<PartnerTrial>> list(Caller caller, long id) {
    PartnerUpkeep.require(caller);
    return find(caller, id, LockModeType.NONE)
        .map(
            partner -> {
              var tried =
                  tried(id).stream()
                      .collect(Collectors.toMap(TriedDocument::type, Function.identity()));
              return SentTypes.of(partner.kind(), Standard.valueOf(partner.standard())).stream()
                  .map(
                      type ->
                          new PartnerTrial(
                              type.name(),
                              type.needed(),
                              Optional.ofNullable(tried.get(type.name()))
                                  .map(TriedDocument::shown)))
                  .toList();
            });
  }

  /**
   * Keeps of each type that the system sends how it did: of several the worst. Nothing is kept of
   * what was judged under other terms.
   *
   * @param judged the system as its documents were judged
   * @param raw what was shown
   */
  public void keep(Caller caller, PartnerView judged, byte[] raw, List<CheckedDocument> documents) {
    PartnerUpkeep.require(caller);
    if (PartnerUpkeep.isOf(caller, judged)) {
      // two who try at once write one row after the other
      find(caller, judged.id(), LockModeType.PESSIMISTIC_WRITE)
          .filter(partner -> partner.revision() == judged.revision())
          .ifPresent(partner -> keep(caller, partner, Sha256.hex(Sha256.of(raw)), documents));
    }
  }

  private void keep(
      Caller caller, PartnerView partner, String hash, List<CheckedDocument> checked) {
    var before =
        tried(partner.id()).stream()
            .collect(Collectors.toMap(TriedDocument::type, Function.identity()));
    var now = clock.instant();
    var worst =
        checked.stream()
            .collect(
                Collectors.toMap(
                    CheckedDocument::type,
                    Function.identity(),
                    BinaryOperator.maxBy(Comparator.comparing(CheckedDocument::verdict))));
    for (var type : SentTypes.of(partner.kind(), Standard.valueOf(partner.standard()))) {
      var document = worst.get(type.name());
      if (document != null) {
        var row = before.get(type.name());
        if (row == null) {
          row = new TriedDocument(identifiers.next(), partner.id(), type.name());
          row.went(document, hash, caller.name(), now);
          entities.persist(row);
        } else {
          row.went(document, hash, caller.name(), now);
        }
      }
    }
  }

  private Optional<PartnerView> find(Caller caller, long id, LockModeType lock) {
    return Optional.ofNullable(entities.find(PartnerProfile.class, id, lock))
        .map(PartnerProfile::view)
        .filter(one -> PartnerUpkeep.isOf(caller, one));
  }

  private List<TriedDocument> tried(long id) {
    return entities
        .createQuery("select t from TriedDocument t where t.partnerId = :id", TriedDocument.class)
        .setParameter("id", id)
        .getResultList();
  }
}
