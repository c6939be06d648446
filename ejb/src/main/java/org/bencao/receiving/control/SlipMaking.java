package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.bencao.common.Identifiers;
import org.bencao.compliance.boundary.SlipRuleService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.PacksMoved;
import org.bencao.receiving.boundary.TraceSlipView.Code;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.GoodsReturn;
import org.bencao.receiving.entity.Pack;
import org.bencao.receiving.entity.TraceSlip;
import org.bencao.receiving.entity.TraceSlipCode;

/**
 * Makes slips of packs that came and went, in the transaction in which they did (I3). What was told
 * of a delivery before is not told again; where no law asks, nothing is made.
 */
@ApplicationScoped
public class SlipMaking {

  @Inject EntityManager entities;
  @Inject InferredCodes inferred;
  @Inject SlipRuleService rules;
  @Inject CompanyService companies;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  void moved(@Observes PacksMoved moved) {
    switch (moved.kind()) {
      case PURCHASE_IN -> came(moved, entities.find(Despatch.class, moved.sourceId()));
      case RETURN_OUT -> went(moved, entities.find(GoodsReturn.class, moved.sourceId()));
    }
  }

  private void came(PacksMoved moved, Despatch despatch) {
    var of =
        new TraceSlip.Of(
            despatch.buyerCompanyId(),
            despatch.siteId(),
            moved.kind(),
            despatch.id(),
            despatch.number(),
            despatch.sellerCompanyId());
    if (isAsked(moved, of)) {
      var codes = new ArrayList<>(scanned(despatch));
      inferred.of(despatch).values().stream()
          .flatMap(List::stream)
          .map(code -> new Code(code, true))
          .forEach(codes::add);
      make(of, codes);
    }
  }

  private void went(PacksMoved moved, GoodsReturn found) {
    var of =
        new TraceSlip.Of(
            found.buyerCompanyId(),
            found.siteId(),
            moved.kind(),
            found.id(),
            found.number(),
            found.sellerCompanyId());
    if (isAsked(moved, of)) {
      var codes =
          entities
              .createQuery(
                  "select c.key.code from ReturnCode c where c.key.returnId = :id", String.class)
              .setParameter("id", found.id())
              .getResultStream()
              .map(code -> new Code(code, false))
              .toList();
      make(of, codes);
    }
  }

  private boolean isAsked(PacksMoved moved, TraceSlip.Of of) {
    var company = companies.find(moved.caller(), of.company()).orElseThrow();
    return rules.asks(moved.caller(), company, clock.instant());
  }

  /** Counted by their codes, and still there. */
  private List<Code> scanned(Despatch despatch) {
    return entities
        .createQuery(
            """
            select p.code from Pack p join Booking b on b.id = p.bookingId
            where b.despatchId = :despatch and p.companyId = :buyer and p.state = :kept
            """,
            String.class)
        .setParameter("despatch", despatch.id())
        .setParameter("buyer", despatch.buyerCompanyId())
        .setParameter("kept", Pack.State.KEPT)
        .getResultStream()
        .map(code -> new Code(code, false))
        .toList();
  }

  private void make(TraceSlip.Of of, List<Code> codes) {
    var told =
        new HashSet<>(
            entities
                .createQuery(
                    """
                    select c.key.code from TraceSlipCode c, TraceSlip s
                    where c.key.slipId = s.id and s.sourceId = :source and s.kind = :kind
                    """,
                    String.class)
                .setParameter("source", of.source())
                .setParameter("kind", of.kind())
                .getResultList());
    var fresh = codes.stream().filter(code -> told.add(code.code())).toList();
    if (fresh.isEmpty()) {
      return;
    }
    long id = identifiers.next();
    entities.persist(new TraceSlip(id, of, fresh.size(), clock.instant()));
    fresh.forEach(code -> entities.persist(new TraceSlipCode(id, code.code(), code.inferred())));
  }
}
