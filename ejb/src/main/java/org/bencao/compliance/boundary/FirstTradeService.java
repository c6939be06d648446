package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.DossierMark.Verdict;
import org.bencao.compliance.boundary.DossierResult.Done;
import org.bencao.compliance.boundary.DossierResult.Refused;
import org.bencao.compliance.boundary.FirstTrade.Subject;
import org.bencao.compliance.control.Dossiers;
import org.bencao.compliance.control.KnownDossiers;
import org.bencao.compliance.entity.Dossier;
import org.bencao.compliance.entity.DossierSignature;
import org.bencao.compliance.entity.FirstTradeSince;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.CompanyService;

/**
 * How a company begins to keep its first-trade dossiers here: what is approved on paper is taken
 * over, then from a day on nothing is ordered without an approved dossier, and no more is taken
 * over.
 */
@Stateless
public class FirstTradeService {

  private static final String BANK_ACCOUNT = "BANK_ACCOUNT";

  @Inject Dossiers dossiers;
  @Inject KnownDossiers known;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;
  @Inject Callers callers;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** What a buyer approved; nothing where it keeps its dossiers elsewhere. */
  public FirstTrade of(Caller caller, long buyerCompanyId) {
    return known.of(buyerCompanyId);
  }

  /** The account that stands in the buyer's approved dossier of a seller, if one does. */
  public Optional<String> bankAccount(Caller caller, long buyerCompanyId, long sellerCompanyId) {
    return known
        .of(buyerCompanyId)
        .seller(sellerCompanyId)
        .flatMap(approved -> dossiers.number(approved.dossierId(), BANK_ACCOUNT));
  }

  /** From today on, for ever; said again it changes nothing. */
  public LocalDate begin(Caller caller) {
    caller.require(Role.QUALITY_HEAD);
    lock.take(ReferenceKind.FIRST_TRADE);
    return dossiers
        .since(caller)
        .map(FirstTradeSince::since)
        .orElseGet(
            () -> {
              var today = today(caller);
              dossiers.add(
                  new FirstTradeSince(caller.companyId(), today, caller.name(), clock.instant()));
              audit.record(
                  caller,
                  caller.companyId(),
                  "first-trade-begun",
                  "company:" + Tsid.text(caller.companyId()),
                  Map.of("since", today.toString()));
              return today;
            });
  }

  /**
   * Drafts that nobody signed, and what was taken over before, become what the command says; said
   * again it corrects. Of a supplier whose dossier somebody signs or signed here nothing is taken.
   */
  public DossierResult takeOver(Caller caller, @Valid TakeOverDossiers command) {
    caller.require(Role.QUALITY_HEAD);
    lock.take(ReferenceKind.FIRST_TRADE);
    var wrong = wrong(caller, command);
    if (wrong.isPresent()) {
      return new Refused(List.of(wrong.get()));
    }
    var subjects =
        new HashSet<>(
            command
                .itemIds()
                .orElseGet(() -> catalogue.offeredBy(caller, command.sellerCompanyId())));
    subjects.add(Subject.SELLER_ITSELF);
    var there =
        dossiers.ofSeller(caller, command.sellerCompanyId(), subjects).stream()
            .collect(Collectors.toMap(one -> one.subject().itemId(), Function.identity()));
    var supplier = there.get(Subject.SELLER_ITSELF);
    if (supplier != null && !supplier.mayBeTakenOver()) {
      return new Refused(
          List.of(
              Finding.of(
                  Reason.DOSSIER_DECIDED,
                  Optional.empty(),
                  Map.of("state", "#dossier.state." + supplier.state().name()))));
    }
    long id = 0;
    for (long item : subjects) {
      long made = takeOver(caller, item, Optional.ofNullable(there.get(item)), command);
      id = item == Subject.SELLER_ITSELF ? made : id;
    }
    audit.record(
        caller,
        caller.companyId(),
        "dossiers-taken-over",
        "dossier:" + Tsid.text(id),
        Map.of(
            "seller", Tsid.text(command.sellerCompanyId()),
            "paper", command.paper(),
            "approved", command.approvedOn().toString(),
            "made", String.valueOf(subjects.size())));
    return new Done(id);
  }

  /** What somebody signs here already is left to them. */
  private long takeOver(
      Caller caller, long itemId, Optional<Dossier> there, TakeOverDossiers command) {
    if (there.filter(one -> !one.mayBeTakenOver()).isPresent()) {
      return there.get().id();
    }
    var now = clock.instant();
    var dossier =
        there.orElseGet(
            () ->
                new Dossier(
                    identifiers.next(),
                    caller.companyId(),
                    new Subject(command.sellerCompanyId(), itemId),
                    caller.name(),
                    now));
    dossier.takenOver(command);
    dossiers.add(dossier);
    dossiers.add(
        new DossierSignature(
            identifiers.next(),
            dossier,
            Optional.empty(),
            Verdict.TAKEN_OVER,
            new DossierSignature.Given(
                callers.personBehind(caller), caller.name(), command.paper(), "", now)));
    return dossier.id();
  }

  private Optional<Finding> wrong(Caller caller, TakeOverDossiers command) {
    var begun = dossiers.since(caller);
    if (begun.isPresent()) {
      return Optional.of(
          Finding.of(
              Reason.DOSSIERS_BEGUN,
              Optional.empty(),
              Map.of("date", begun.get().since().toString())));
    }
    var today = today(caller);
    boolean ordered =
        !command.reviewedOn().isBefore(command.approvedOn())
            && !command.reviewedOn().isAfter(today);
    if (!ordered) {
      return Optional.of(
          Finding.of(
              Reason.PERIOD_EMPTY,
              Optional.empty(),
              Map.of("date", command.reviewedOn().toString())));
    }
    if (companies.sellers(caller).stream()
        .noneMatch(one -> one.id() == command.sellerCompanyId())) {
      return Optional.of(
          Finding.of(
              Reason.COMPANY_NOT_FOUND,
              Optional.empty(),
              Map.of("raw", Tsid.text(command.sellerCompanyId()))));
    }
    var named = command.itemIds().orElse(Set.of());
    var offered = catalogue.offeredBy(caller, command.sellerCompanyId(), named);
    return named.stream()
        .filter(item -> !offered.contains(item))
        .findFirst()
        .map(
            item ->
                Finding.of(
                    Reason.SUPPLIER_NOT_OFFERING,
                    Optional.empty(),
                    Map.of(
                        "item", Tsid.text(item),
                        "supplier", Tsid.text(command.sellerCompanyId()))));
  }

  private LocalDate today(Caller caller) {
    var company = companies.find(caller, caller.companyId()).orElseThrow();
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(company.zone()));
  }
}
