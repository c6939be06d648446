package org.bencao.partner.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Reading;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.partner.control.KnownPartners;
import org.bencao.partner.control.KnownPartners.Known;
import org.bencao.partner.control.PartnerUpkeep;
import org.bencao.partner.entity.PartnerProfile;

/** The partners that documents go to and come from. */
@Stateless
public class PartnerService {

  /** In which a partner can be told reasons. */
  public enum Language {
    /** In the basic characters of its standard. */
    EN,
    /** In UTF-8. */
    ZH
  }

  @Inject EntityManager entities;
  @Inject KnownPartners known;
  @Inject Identifiers identifiers;
  @Inject AuditTrail audit;

  /** For the exchange itself, which serves all of them; by code. */
  public List<PartnerView> live() {
    return known.live();
  }

  /** For the exchange itself. */
  public Optional<PartnerView> find(long id) {
    return known.byId(id);
  }

  /** Whose AS2 messages come under that name; for the exchange itself, in whichever stage. */
  public Optional<PartnerView> ofStation(String name) {
    return known.ofStation(name);
  }

  public Optional<PartnerView> ofSeller(Caller caller, long sellerCompanyId) {
    return known.ofSeller(sellerCompanyId).map(Known::view);
  }

  /**
   * The system to which an order was placed, whatever the seller uses since; of an order that was
   * placed to none, the one that the seller has by now.
   */
  public Optional<PartnerView> serving(
      Caller caller, Optional<Long> systemId, long sellerCompanyId) {
    return systemId.flatMap(this::find).or(() -> ofSeller(caller, sellerCompanyId));
  }

  /** Where people of a seller answer by hand, also when it has a system besides by now. */
  public Optional<PartnerView> deskOf(Caller caller, long sellerCompanyId) {
    return known.deskOf(sellerCompanyId);
  }

  /** Kinds of charges that a seller may invoice, in the words of its standard. */
  public Set<String> agreedCharges(Caller caller, long sellerCompanyId) {
    return known.ofSeller(sellerCompanyId).map(Known::charges).orElse(Set.of());
  }

  public long agree(Caller caller, AgreePartner command) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    if (command.personId().isEmpty() && isSecond(command)) {
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

  /** Beside a desk there may be a system, which goes before it. */
  private boolean isSecond(AgreePartner command) {
    return command.desk()
        ? known.isSeller(command.sellerCompanyId())
        : known.hasSystemOfSeller(command.sellerCompanyId());
  }

  /** The systems of the caller's company, of whoever runs the portal all, by code. */
  @Reading
  public List<PartnerView> list(Caller caller) {
    PartnerUpkeep.require(caller);
    return known.list(PartnerUpkeep.companies(caller));
  }

  /** The language of the words in what it is sent; false when the company has no such system. */
  public boolean speak(Caller caller, long id, Language language) {
    PartnerUpkeep.require(caller);
    var found =
        Optional.ofNullable(entities.find(PartnerProfile.class, id))
            .filter(one -> PartnerUpkeep.isOf(caller, one.view()));
    found.ifPresent(
        one -> {
          var code = language.name().toLowerCase(Locale.ROOT);
          one.speak(code);
          audit.record(
              caller,
              one.view().sellerCompanyId(),
              "partner-language",
              "partner:" + Tsid.text(id),
              Map.of("code", one.view().code(), "language", code));
        });
    return found.isPresent();
  }
}
