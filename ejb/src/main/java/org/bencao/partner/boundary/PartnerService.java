package org.bencao.partner.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.partner.control.KnownPartners;
import org.bencao.partner.control.KnownPartners.Known;
import org.bencao.partner.entity.PartnerProfile;

/** The partners that documents go to and come from. */
@Stateless
public class PartnerService {

  @Inject EntityManager entities;
  @Inject KnownPartners known;
  @Inject Identifiers identifiers;
  @Inject AuditTrail audit;

  /** For the exchange itself, which serves all of them. */
  public List<PartnerView> active() {
    return known.active();
  }

  /** For the exchange itself. */
  public Optional<PartnerView> find(long id) {
    return known.byId(id);
  }

  public Optional<PartnerView> ofSeller(Caller caller, long sellerCompanyId) {
    return known.ofSeller(sellerCompanyId).map(Known::view);
  }

  /** Kinds of charges that a seller may invoice, in the words of its standard. */
  public Set<String> agreedCharges(Caller caller, long sellerCompanyId) {
    return known.ofSeller(sellerCompanyId).map(Known::charges).orElse(Set.of());
  }

  public long agree(Caller caller, AgreePartner command) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    if (command.personId().isEmpty() && isSeller(command.sellerCompanyId())) {
      throw new IllegalArgumentException(
          "a seller is one partner: found a second, " + command.code() + ", wanted none");
    }
    var id = identifiers.next();
    entities.persist(new PartnerProfile(id, command));
    audit.record(
        caller,
        command.sellerCompanyId(),
        "partner-agreed",
        "partner:" + Tsid.text(id),
        Map.of("code", command.code()));
    return id;
  }

  private boolean isSeller(long company) {
    return !entities
        .createQuery(
            """
            select p.id from PartnerProfile p where p.sellerCompanyId = :company
            and p.personId is null
            """,
            Long.class)
        .setParameter("company", company)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
