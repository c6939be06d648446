package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.PrescriptionFacts;
import org.bencao.compliance.boundary.PrescriptionFacts.Token;
import org.bencao.compliance.boundary.PrescriptionRuleService;
import org.bencao.ordering.boundary.AskSpecialResult.Asked;
import org.bencao.ordering.boundary.AskSpecialResult.Refused;
import org.bencao.ordering.control.BuyingSites;
import org.bencao.ordering.control.Prescriptions;
import org.bencao.ordering.control.SpecialOrders;
import org.bencao.ordering.control.SpecialViews;
import org.bencao.ordering.entity.SpecialOrder;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;

/** Requests for items that are not in the catalogue, between a buyer and who is asked (A12). */
@Stateless
public class SpecialService {

  private static final int LONGEST_ANSWER = 1000;

  @Inject SpecialOrders specials;
  @Inject SpecialViews views;
  @Inject BuyingSites sites;
  @Inject Prescriptions prescriptions;
  @Inject PrescriptionRuleService rules;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** The latest first; a constant number of statements. */
  public List<SpecialView> list(Caller caller) {
    caller.require(Role.BUYER, Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR);
    return views.views(caller, specials.latest(caller));
  }

  /** Who may be asked beside the platform. */
  public List<CompanyView> suppliers(Caller caller) {
    caller.require(Role.BUYER);
    return companies.sellers(caller).stream()
        .filter(seller -> seller.id() != caller.companyId())
        .toList();
  }

  /** Nothing is asked for one patient without a prescription that holds and was not used. */
  public AskSpecialResult ask(Caller caller, @Valid AskSpecial command) {
    var site = sites.require(caller, command.siteId());
    var known = suppliers(caller).stream().map(CompanyView::id).toList();
    if (command.supplierCompanyId().filter(id -> !known.contains(id)).isPresent()) {
      throw new AccessDenied(caller, Role.BUYER);
    }
    var token =
        command.prescription().filter(one -> command.forOnePatient()).map(one -> one.token());
    var findings =
        findings(caller, site, command, token, token.filter(prescriptions::isUsed).isPresent());
    if (findings.stream().anyMatch(Finding::refuses)) {
      return new Refused(findings);
    }
    var special = new SpecialOrder(identifiers.next(), caller, command, clock.instant());
    if (token.filter(one -> !prescriptions.use(one, special)).isPresent()) {
      // somebody else was the first, a moment ago
      return new Refused(findings(caller, site, command, token, true));
    }
    specials.add(special);
    record(caller, special, "special-asked");
    return new Asked(special.id());
  }

  private List<Finding> findings(
      Caller caller, SiteView site, AskSpecial command, Optional<Token> token, boolean used) {
    if (!command.forOnePatient()) {
      return List.of();
    }
    var profile = companies.find(caller, site.companyId()).orElseThrow().profile();
    return rules.judge(
        caller,
        profile,
        new PrescriptionFacts(
            command.name(),
            command.quantity(),
            token,
            used,
            LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()))));
  }

  /** By whoever is asked, and again until the buyer closes it; the last answer holds. */
  public AnswerSpecialResult answer(
      Caller caller, long specialId, String text, Optional<String> itemCode) {
    caller.require(Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR);
    var special =
        specials.lock(caller, specialId).filter(found -> SpecialOrders.isAsked(caller, found));
    var item = itemCode.flatMap(code -> catalogue.itemOfCode(caller, code));
    if (special.isEmpty()) {
      return AnswerSpecialResult.NOT_FOUND;
    }
    if (special.get().isClosed()) {
      return AnswerSpecialResult.CLOSED;
    }
    if (text.isBlank()) {
      return AnswerSpecialResult.TEXT_MISSING;
    }
    if (itemCode.isPresent() && item.isEmpty()) {
      return AnswerSpecialResult.ITEM_UNKNOWN;
    }
    special.get().answer(caller, cut(text), item.map(ItemView::id), clock.instant());
    record(caller, special.get(), "special-answered");
    return AnswerSpecialResult.ANSWERED;
  }

  /** By the buyer, who needs no more of it; false when there is none or it is closed. */
  public boolean close(Caller caller, long specialId) {
    caller.require(Role.BUYER);
    var special =
        specials
            .lock(caller, specialId)
            .filter(found -> SpecialOrders.isBuyer(caller, found))
            .filter(found -> !found.isClosed());
    special.ifPresent(
        found -> {
          found.close(clock.instant());
          record(caller, found, "special-closed");
        });
    return special.isPresent();
  }

  private void record(Caller caller, SpecialOrder special, String act) {
    audit.record(
        caller,
        special.companyId(),
        act,
        "special:" + Tsid.text(special.id()),
        Map.of("supplier", special.supplierCompanyId().map(Tsid::text).orElse("platform")));
  }

  private static String cut(String text) {
    var stripped = text.strip();
    return stripped.length() > LONGEST_ANSWER ? stripped.substring(0, LONGEST_ANSWER) : stripped;
  }
}
