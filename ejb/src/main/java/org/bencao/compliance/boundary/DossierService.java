package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Outcome;
import org.bencao.common.Page;
import org.bencao.common.Picture;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.ScanVault;
import org.bencao.common.SealedScan;
import org.bencao.common.Sha256;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.DossierMark.Verdict;
import org.bencao.compliance.boundary.DossierResult.Done;
import org.bencao.compliance.boundary.DossierResult.Refused;
import org.bencao.compliance.boundary.DossierView.Way;
import org.bencao.compliance.boundary.FirstTrade.Subject;
import org.bencao.compliance.control.DossierChecklist;
import org.bencao.compliance.control.Dossiers;
import org.bencao.compliance.control.DossiersToSign;
import org.bencao.compliance.entity.Dossier;
import org.bencao.compliance.entity.DossierDocument;
import org.bencao.compliance.entity.DossierLook;
import org.bencao.compliance.entity.DossierScan;
import org.bencao.compliance.entity.DossierSignature;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.IdentityProof;
import org.bencao.organisation.boundary.ScanContent;

/**
 * First-trade dossiers (首营企业, 首营品种) of the caller's company: opened, filled with documents, signed
 * in four steps by four people, renewed and ended (E1, FTA-03, FTA-04).
 */
@Stateless
public class DossierService {

  /** Who reads them. */
  private static final Role[] READERS = {
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.COMPANY_ADMINISTRATOR,
    Role.AUDITOR
  };

  private static final Role[] FILLERS = {
    Role.BUYER, Role.SITE_HEAD, Role.APPROVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD
  };

  private static final Role[] QUALITY = {Role.QUALITY_OFFICER, Role.QUALITY_HEAD};

  private static final String AGREEMENT = "QUALITY_AGREEMENT";

  @Inject Dossiers dossiers;
  @Inject DossiersToSign toSign;
  @Inject DossierChecklist checklist;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;
  @Inject Callers callers;
  @Inject ScanVault vault;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** The newest first; a constant number of statements. */
  public Page<DossierRow> list(Caller caller, DossierFilter filter) {
    caller.require(READERS);
    return filter
        .keyset()
        .page(dossiers.all(caller, filter), Dossier::id, found -> rows(caller, found));
  }

  /** What the caller could sign next, what has waited longest comes first. */
  public List<DossierRow> toSign(Caller caller) {
    caller.require(READERS);
    return rows(caller, toSign.of(caller, EnumSet.of(DossierState.DRAFT, DossierState.REVIEW)));
  }

  /** How many there are in each state. */
  public Map<DossierState, Long> counts(Caller caller) {
    caller.require(READERS);
    var counts = new EnumMap<DossierState, Long>(DossierState.class);
    EnumSet.allOf(DossierState.class).forEach(state -> counts.put(state, 0L));
    dossiers.counts(caller).forEach(row -> counts.put((DossierState) row[0], (Long) row[1]));
    return counts;
  }

  private List<DossierRow> rows(Caller caller, Collection<Dossier> found) {
    var sellers =
        companies.byIds(
            caller,
            found.stream().map(one -> one.subject().sellerCompanyId()).collect(Collectors.toSet()));
    var items = catalogue.itemsByIds(caller, Dossiers.items(found));
    return found.stream()
        .map(
            one ->
                one.row(
                    sellers.get(one.subject().sellerCompanyId()),
                    Optional.ofNullable(items.get(one.subject().itemId()))))
        .toList();
  }

  /** Nothing for a dossier of others, as for one that never was. */
  public Optional<DossierView> find(Caller caller, long id) {
    caller.require(READERS);
    return dossiers
        .find(caller, id)
        .map(
            one -> {
              var documents = dossiers.documents(one);
              var marks = dossiers.marks(one);
              var row = rows(caller, List.of(one)).get(0);
              return new DossierView(
                  row,
                  content(one, documents),
                  checklist.points(caller, buyer(caller), one, documents, today(caller)),
                  marks.stream().map(DossierSignature::view).toList(),
                  ways(caller, row, marks));
            });
  }

  /** Nobody sees a way that the act itself would refuse them. */
  private Set<Way> ways(Caller caller, DossierRow row, Collection<DossierSignature> marks) {
    var ways = EnumSet.noneOf(Way.class);
    boolean approved = row.state() == DossierState.APPROVED;
    boolean quality = caller.hasAny(QUALITY);
    var person = callers.personBehind(caller);
    boolean next = row.next().filter(step -> caller.hasAny(step.roles())).isPresent();
    if (next && marks.stream().noneMatch(mark -> mark.isStepOf(person, row.round()))) {
      ways.add(Way.SIGN);
    }
    if (next && row.state() == DossierState.REVIEW) {
      ways.add(Way.GIVE_BACK);
    }
    if (row.next().isPresent() && caller.hasAny(FILLERS) || approved && quality) {
      ways.add(Way.FILL);
    }
    if (approved && quality && row.item().isEmpty()) {
      ways.add(Way.REVIEW);
    }
    if (approved && caller.has(Role.QUALITY_HEAD)) {
      ways.add(Way.END);
    }
    return ways;
  }

  /** The one that is there, begun again if it was ended. */
  public DossierResult open(Caller caller, long sellerCompanyId, Optional<Long> itemId) {
    caller.require(FILLERS);
    var subject = new Subject(sellerCompanyId, itemId.orElse(Subject.SELLER_ITSELF));
    // two at once would both find none
    lock.take(ReferenceKind.FIRST_TRADE);
    var there = dossiers.of(caller, subject);
    if (there.isPresent()) {
      if (there.get().state() == DossierState.ENDED) {
        there.get().beginAgain(clock.instant());
        record(caller, there.get(), "dossier-begun-again", Map.of());
      }
      return new Done(there.get().id());
    }
    var wrong = unknown(caller, sellerCompanyId, itemId);
    if (wrong.isPresent()) {
      return new Refused(List.of(wrong.get()));
    }
    var dossier =
        new Dossier(
            identifiers.next(), caller.companyId(), subject, caller.name(), clock.instant());
    dossiers.add(dossier);
    record(
        caller,
        dossier,
        "dossier-opened",
        Map.of("seller", Tsid.text(sellerCompanyId), "item", itemId.map(Tsid::text).orElse("")));
    return new Done(dossier.id());
  }

  private Optional<Finding> unknown(Caller caller, long sellerId, Optional<Long> itemId) {
    var seller = companies.sellers(caller).stream().filter(one -> one.id() == sellerId).findFirst();
    if (seller.isEmpty()) {
      return Optional.of(
          Finding.of(
              Reason.COMPANY_NOT_FOUND, Optional.empty(), Map.of("raw", Tsid.text(sellerId))));
    }
    boolean offered =
        itemId.isEmpty() || !catalogue.offeredBy(caller, sellerId, List.of(itemId.get())).isEmpty();
    return offered
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                Reason.SUPPLIER_NOT_OFFERING,
                Optional.empty(),
                Map.of(
                    "item", name(caller, itemId.get()),
                    "supplier", seller.get().nameEn(),
                    "supplier_zh", seller.get().nameZh())));
  }

  private String name(Caller caller, long itemId) {
    return Optional.ofNullable(catalogue.itemsByIds(caller, List.of(itemId)).get(itemId))
        .map(ItemView::code)
        .orElse(Tsid.text(itemId));
  }

  /**
   * Puts a document in. While it is signed, what is there stays as it was signed, unless its day is
   * over; of an approved one the quality department alone replaces documents. Empty when there is
   * no such dossier.
   */
  public Optional<DossierResult> add(Caller caller, long id, @Valid AddDossierPaper command) {
    caller.require(FILLERS);
    return dossiers.lock(caller, id).map(dossier -> add(caller, dossier, command));
  }

  private DossierResult add(Caller caller, Dossier dossier, AddDossierPaper command) {
    var today = today(caller);
    var lacking = checklist.lacking(caller, buyer(caller), dossier, command, today);
    if (lacking.isPresent()) {
      return refused(
          Reason.FACT_MISSING, "FTA-03", Map.of("item", command.number(), "fact", lacking.get()));
    }
    if (Picture.of(command.scan())
        .filter(picture -> picture.isDrawable(command.scan()))
        .isEmpty()) {
      return refused(Reason.SCAN_UNUSABLE, "", Map.of("name", command.fileName()));
    }
    if (command.validTo().filter(end -> end.isBefore(today)).isPresent()) {
      return refused(Reason.PERIOD_EMPTY, "", Map.of("date", command.validTo().get().toString()));
    }
    var there =
        dossiers.documents(dossier).stream()
            .filter(one -> one.kind().equals(command.kind()))
            .findFirst();
    if (there.filter(one -> one.isSame(command)).isPresent()) {
      return new Done(dossier.id());
    }
    if (!mayReplace(caller, dossier, there, today)) {
      return refused(
          Reason.DOSSIER_DECIDED,
          "FTA-03",
          Map.of("state", "#dossier.state." + dossier.state().name()));
    }
    there.ifPresent(DossierDocument::replaced);
    keep(caller, dossier, command);
    return new Done(dossier.id());
  }

  private static boolean mayReplace(
      Caller caller, Dossier dossier, Optional<DossierDocument> there, LocalDate today) {
    return switch (dossier.state()) {
      case DRAFT -> true;
      case REVIEW ->
          there
              .filter(one -> one.view().validTo().filter(end -> end.isBefore(today)).isEmpty())
              .isEmpty();
      case APPROVED -> caller.hasAny(QUALITY);
      case ENDED -> false;
    };
  }

  private void keep(Caller caller, Dossier dossier, AddDossierPaper command) {
    long id = identifiers.next();
    var now = clock.instant();
    var sealed = vault.seal(id, command.scan());
    dossiers.add(
        new DossierDocument(
            id,
            dossier.id(),
            command,
            new DossierDocument.Kept(
                Picture.of(command.scan()).orElseThrow().mediaType(), sealed.keyId()),
            caller.name(),
            now));
    dossiers.add(new DossierScan(id, sealed.bytes()));
    // what orders are judged by changes with an approved one alone
    if (command.kind().equals(AGREEMENT) && dossier.state() == DossierState.APPROVED) {
      dossier.agreed(command.number(), command.validTo());
    }
    record(
        caller,
        dossier,
        "dossier-document-added",
        Map.of(
            "kind", command.kind(),
            "number", command.number(),
            "to", command.validTo().map(LocalDate::toString).orElse(""),
            "scan", Sha256.hex(Sha256.of(command.scan()))));
  }

  /**
   * Signs the next step, for what was shown. Empty when there is no such dossier.
   *
   * @param content as the dossier told it
   * @param proof that it is the caller who signs
   */
  public Optional<DossierResult> sign(
      Caller caller,
      long id,
      @NotNull String content,
      @NotNull @Size(max = 400) String note,
      @NotNull IdentityProof proof) {
    caller.require(READERS);
    if (!proof.isOf(caller, clock.instant())) {
      throw new AccessDenied(caller);
    }
    return dossiers
        .lock(caller, id)
        .map(one -> sign(caller, one, content, note, proof.factor().name()));
  }

  /** For the demo alone: who is no person has nothing to prove. */
  public DossierResult signAtSetup(Caller caller, long id, String content) {
    if (caller.kind() != Caller.Kind.SETUP) {
      throw new AccessDenied(caller);
    }
    return sign(caller, dossiers.lock(caller, id).orElseThrow(), content, "", "");
  }

  private DossierResult sign(
      Caller caller, Dossier dossier, String content, String note, String factor) {
    var buyer = buyer(caller);
    var today = today(caller);
    var row = rows(caller, List.of(dossier)).get(0);
    if (row.next().isEmpty()) {
      return decided(dossier);
    }
    var step = row.next().get();
    caller.require(step.roles());
    var documents = dossiers.documents(dossier);
    if (!content(dossier, documents).equals(content)) {
      return refused(Reason.APPROVAL_STALE, "FTA-03", Map.of("doc", row.seller().nameEn()));
    }
    var findings = new ArrayList<Finding>();
    var person = callers.personBehind(caller);
    if (dossiers.marks(dossier).stream().anyMatch(mark -> mark.isStepOf(person, dossier.round()))) {
      findings.add(finding(Reason.SAME_PERSON_TWICE, "FTA-04", Map.of("user", caller.name())));
    }
    var points = checklist.points(caller, buyer, dossier, documents, today);
    findings.addAll(checklist.missing(buyer, points, step, today));
    if (!findings.isEmpty()) {
      return new Refused(findings);
    }
    mark(caller, dossier, Optional.of(step), Verdict.SIGNED, note, content);
    documents.stream()
        .map(DossierDocument::view)
        .filter(paper -> paper.kind().equals(AGREEMENT))
        .forEach(paper -> dossier.agreed(paper.number(), paper.validTo()));
    dossier.signed(today, clock.instant());
    record(
        caller,
        dossier,
        "dossier-signed",
        Map.of("step", step.name(), "content", content, "note", note, "proven", factor));
    return new Done(dossier.id());
  }

  /** Back to a draft, by who would sign next. Empty when there is no such dossier. */
  public Optional<DossierResult> giveBack(
      Caller caller, long id, @NotBlank @Size(max = 400) String why) {
    caller.require(READERS);
    return dossiers
        .lock(caller, id)
        .map(
            dossier -> {
              var next = rows(caller, List.of(dossier)).get(0).next();
              if (dossier.state() != DossierState.REVIEW) {
                return decided(dossier);
              }
              caller.require(next.orElseThrow().roles());
              mark(caller, dossier, next, Verdict.RETURNED, why, "");
              dossier.beginAgain(clock.instant());
              record(caller, dossier, "dossier-returned", Map.of("why", why));
              return new Done(id);
            });
  }

  /** The yearly review of a supplier (FTA-05). Empty when there is no such dossier. */
  public Optional<DossierResult> review(
      Caller caller, long id, @NotBlank @Size(max = 400) String findings) {
    caller.require(QUALITY);
    return dossiers
        .lock(caller, id)
        .map(
            dossier -> {
              if (dossier.state() != DossierState.APPROVED || dossier.isOfItem()) {
                return decided(dossier);
              }
              mark(caller, dossier, Optional.empty(), Verdict.REVIEWED, findings, "");
              dossier.reviewed(today(caller), clock.instant());
              record(caller, dossier, "dossier-reviewed", Map.of("note", findings));
              return new Done(id);
            });
  }

  /** From now on nothing is ordered under it. Empty when there is no such dossier. */
  public Optional<DossierResult> end(
      Caller caller, long id, @NotBlank @Size(max = 400) String why) {
    caller.require(Role.QUALITY_HEAD);
    return dossiers
        .lock(caller, id)
        .map(
            dossier -> {
              if (dossier.state() != DossierState.APPROVED) {
                return decided(dossier);
              }
              mark(caller, dossier, Optional.empty(), Verdict.ENDED, why, "");
              dossier.end(clock.instant());
              record(caller, dossier, "dossier-ended", Map.of("why", why));
              return new Done(id);
            });
  }

  /** The scan of a document, and that the caller looked at it; empty as for one of others. */
  public Optional<ScanContent> scan(Caller caller, long documentId) {
    caller.require(READERS);
    return dossiers
        .document(caller, documentId)
        .map(
            document -> {
              dossiers.add(
                  new DossierLook(identifiers.next(), documentId, caller, clock.instant()));
              var kept = document.kept();
              return new ScanContent(
                  kept.mediaType(),
                  vault.open(documentId, new SealedScan(kept.keyId(), dossiers.scan(document))));
            });
  }

  private static String content(Dossier dossier, Collection<DossierDocument> documents) {
    var subject = dossier.subject();
    var head =
        String.join(
            "|",
            Tsid.text(dossier.id()),
            Tsid.text(subject.sellerCompanyId()),
            Tsid.text(subject.itemId()),
            String.valueOf(dossier.round()));
    return Sha256.hex(
        Sha256.of(
            head
                + documents.stream()
                    .map(DossierDocument::content)
                    .sorted()
                    .map(line -> "\n" + line)
                    .collect(Collectors.joining())));
  }

  private void mark(
      Caller caller,
      Dossier dossier,
      Optional<DossierStep> step,
      Verdict verdict,
      String note,
      String content) {
    dossiers.add(
        new DossierSignature(
            identifiers.next(),
            dossier,
            step,
            verdict,
            new DossierSignature.Given(
                callers.personBehind(caller), caller.name(), note, content, clock.instant())));
  }

  private static DossierResult decided(Dossier dossier) {
    return refused(
        Reason.DOSSIER_DECIDED,
        "FTA-03",
        Map.of("state", "#dossier.state." + dossier.state().name()));
  }

  private static DossierResult refused(Reason reason, String rule, Map<String, String> facts) {
    return new Refused(List.of(finding(reason, rule, facts)));
  }

  private static Finding finding(Reason reason, String rule, Map<String, String> facts) {
    return new Finding(
        reason,
        Outcome.REFUSE,
        Optional.empty(),
        rule,
        "",
        Optional.empty(),
        Optional.empty(),
        facts);
  }

  private CompanyView buyer(Caller caller) {
    return companies.find(caller, caller.companyId()).orElseThrow();
  }

  private LocalDate today(Caller caller) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(buyer(caller).zone()));
  }

  private void record(Caller caller, Dossier dossier, String act, Map<String, String> facts) {
    audit.record(caller, dossier.companyId(), act, "dossier:" + Tsid.text(dossier.id()), facts);
  }
}
