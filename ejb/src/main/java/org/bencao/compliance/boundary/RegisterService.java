package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Page;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.ScanVault;
import org.bencao.common.SealedScan;
import org.bencao.common.Sha256;
import org.bencao.common.Transaction;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.RegisterResult.Refused;
import org.bencao.compliance.boundary.RegisterResult.Shown;
import org.bencao.compliance.boundary.RegisterResult.Written;
import org.bencao.compliance.control.RegisterLedger;
import org.bencao.compliance.control.RegisterPredicate;
import org.bencao.compliance.control.RegisterRows;
import org.bencao.compliance.control.ReportDue;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.entity.RegisterEntry;
import org.bencao.compliance.entity.RegisterReport;
import org.bencao.compliance.entity.RegisterSignature;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.IdentityProof;
import org.bencao.organisation.boundary.SiteView;

/**
 * The register of special medicines that are traded outside the portal: written by one person,
 * signed by another, changed by nobody (E4, E5; SPC-04, SPC-05, SPC-18, PRV-01).
 */
@Stateless
public class RegisterService {

  private static final Set<Role> WRITERS =
      EnumSet.of(Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD);
  private static final Set<Role> SIGNERS = EnumSet.of(Role.QUALITY_OFFICER, Role.QUALITY_HEAD);
  private static final Set<Role> READERS =
      EnumSet.of(Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.AUDITOR);
  private static final String BACK = "BACK";

  /** Years beyond which a day is mistyped. */
  private static final int OLDEST = 100;

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  @Inject EntityManager entities;
  @Inject RegisterLedger ledger;
  @Inject RegisterRows rows;
  @Inject ReportDue reports;
  @Inject Rules rules;
  @Inject @Any Instance<RegisterPredicate> predicates;
  @Inject TaxRuleService papers;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject Callers callers;
  @Inject ScanVault vault;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Transaction transaction;
  @Inject Clock clock;

  /** Newest first, of the sites where the caller reads the register. */
  public Page<RegisterRow> list(Caller caller, @NotNull RegisterFilter filter) {
    caller.require(READERS.toArray(Role[]::new));
    return rows.page(caller, READERS, filter);
  }

  /** Empty where there is no such row at a site of the caller. */
  public Optional<RegisterRow> find(Caller caller, long id) {
    caller.require(READERS.toArray(Role[]::new));
    return rows.find(caller, READERS, id).map(row -> rows.view(caller, row));
  }

  /** Sites of the caller's company at which the caller writes. */
  public List<SiteView> sites(Caller caller) {
    return companies.sites(caller, caller.companyId()).stream()
        .filter(site -> caller.hasAny(site.companyId(), site.id(), WRITERS.toArray(Role[]::new)))
        .toList();
  }

  /** Empty where the caller writes no register at such a site. */
  public Optional<RegisterResult> write(Caller caller, @NotNull @Valid WriteRegister command) {
    caller.require(WRITERS.toArray(Role[]::new));
    return companies
        .site(caller, command.siteId())
        .filter(site -> caller.hasAny(site.companyId(), site.id(), WRITERS.toArray(Role[]::new)))
        .map(site -> write(caller, site, command));
  }

  private RegisterResult write(Caller caller, SiteView site, WriteRegister command) {
    var item = catalogue.itemByCode(caller, command.item());
    if (item.isEmpty()) {
      return refused(
          Finding.of(Reason.ITEM_NOT_FOUND, Optional.empty(), Map.of("item", command.item())));
    }
    var facts = facts(caller, site, command, item.get());
    var findings = findings(caller, site, command, facts);
    if (findings.stream().anyMatch(Finding::refuses)) {
      return new Refused(findings);
    }
    var hash = hash(command);
    ledger.lock(site.id());
    var before = ledger.written(site.companyId(), command.key());
    if (before.isPresent()) {
      return again(caller, before.get(), hash, command.key());
    }
    var change = command.way().adds() ? command.quantity() : command.quantity().negate();
    var balance = ledger.move(site.id(), item.get().id(), command.lot(), change);
    if (balance.isEmpty()) {
      return belowNothing(site.id(), item.get().id(), command.lot(), command.quantity());
    }
    long id = identifiers.next();
    var row =
        new RegisterEntry(
            place(caller, id, site, balance.get()),
            caller,
            command,
            hash,
            item.get(),
            facts.classes(),
            inVault(id, command.identity()),
            masked(command.identity()));
    entities.persist(row);
    reports.due(facts).ifPresent(day -> entities.persist(new RegisterReport(row, day)));
    note(caller, row, "register-row-written", Map.of("number", row.number()));
    return new Written(rows.view(caller, row));
  }

  private RegisterFacts facts(Caller caller, SiteView site, WriteRegister command, ItemView item) {
    var company = companies.find(caller, site.companyId()).orElseThrow();
    var day = command.happenedOn();
    var told = new HashMap<String, String>();
    told.put("lot", command.lot());
    told.put("expiry", command.expiry().map(LocalDate::toString).orElse(""));
    told.put("party", command.partyKind().map(kind -> command.party()).orElse(""));
    told.put("licence", command.licence());
    told.put("document", command.document());
    told.put("permit", command.permit());
    told.put("temperature", command.temperature());
    told.put("letter", command.letter());
    told.put("transporter", command.transporter());
    told.put("collector", command.collector());
    told.put("identity", command.identity());
    told.put("remark", command.remark());
    return new RegisterFacts(
        company.profile(),
        company.kind(),
        command.way().name(),
        new RegisterFacts.Item(item.nameEn(), item.nameZh()),
        catalogue.classes(caller, List.of(item.id()), day).getOrDefault(item.id(), Set.of()),
        day,
        told,
        command.partyKind(),
        papers.papers(caller, company.id(), day));
  }

  private List<Finding> findings(
      Caller caller, SiteView site, WriteRegister command, RegisterFacts facts) {
    var found = new ArrayList<>(judge(facts));
    var name = Map.of("item", facts.item().nameEn(), "item_zh", facts.item().nameZh());
    if (!reports.keeps(facts)) {
      found.add(Finding.of(Reason.REGISTER_PLAIN_ITEM, Optional.empty(), name));
    }
    if (command.quantity().signum() <= 0 || command.quantity().stripTrailingZeros().scale() > 0) {
      found.add(
          Finding.of(
              Reason.QUANTITY_UNREADABLE,
              Optional.empty(),
              Map.of("raw", command.quantity().toPlainString())));
    }
    if (command.happenedOn().isAfter(today(site))
        || command.happenedOn().isBefore(today(site).minusYears(OLDEST))) {
      found.add(late(command.happenedOn()));
    }
    command
        .expiry()
        .filter(day -> day.isBefore(EARLIEST) || day.isAfter(today(site).plusYears(OLDEST)))
        .ifPresent(day -> found.add(late(day)));
    if (!command.identity().isBlank() && !command.consent()) {
      found.add(
          Finding.of(
              Reason.CONSENT_MISSING,
              Optional.empty(),
              Map.of("user", command.collector(), "fact", "#register.field.identity")));
    }
    return found.stream().sorted(Finding.STRICTEST_FIRST).toList();
  }

  private List<Finding> judge(RegisterFacts facts) {
    return rules
        .ask(
            Act.ENTER,
            facts.day(),
            Set.of(facts.profile()),
            predicates,
            (question, row) -> question.judge(row, facts).stream())
        .toList();
  }

  private static Finding late(LocalDate day) {
    return Finding.of(Reason.REGISTER_DATE, Optional.empty(), Map.of("date", day.toString()));
  }

  private LocalDate today(SiteView site) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
  }

  private RegisterEntry.Place place(Caller caller, long id, SiteView site, BigDecimal balance) {
    return new RegisterEntry.Place(
        id,
        site.companyId(),
        ledger.next(site.id()),
        balance,
        callers.personBehind(caller),
        clock.instant());
  }

  private Optional<SealedScan> inVault(long id, String identity) {
    return identity.isBlank()
        ? Optional.empty()
        : Optional.of(vault.seal(id, identity.getBytes(StandardCharsets.UTF_8)));
  }

  /** PRV-01: the first three and the last four signs of a number that is long enough. */
  private static String masked(String identity) {
    int length = identity.length();
    return length < 10
        ? "*".repeat(length)
        : identity.substring(0, 3) + "*".repeat(length - 7) + identity.substring(length - 4);
  }

  /** Of the number of identity only what is shown: the rest could be guessed from the hash. */
  private static byte[] hash(WriteRegister command) {
    var all =
        Stream.of(
                command.siteId(),
                command.item(),
                command.way(),
                command.happenedOn(),
                command.quantity().stripTrailingZeros().toPlainString(),
                command.lot(),
                command.expiry(),
                command.partyKind(),
                command.party(),
                command.licence(),
                command.document(),
                command.permit(),
                command.letter(),
                command.transporter(),
                command.transportPermit(),
                command.collector(),
                masked(command.identity()),
                command.temperature().isEmpty()
                    ? command.remark()
                    : command.temperature() + "\n" + command.remark())
            .map(String::valueOf)
            .collect(Collectors.joining("\n"));
    return Sha256.of(all);
  }

  private RegisterResult again(Caller caller, long id, byte[] hash, String key) {
    var row = entities.find(RegisterEntry.class, id);
    return row.isOf(hash)
        ? new Written(rows.view(caller, row))
        : refused(Finding.of(Reason.COMMAND_KEY_REUSED, Optional.empty(), Map.of("key", key)));
  }

  private RegisterResult belowNothing(long siteId, long itemId, String lot, BigDecimal wanted) {
    var left = ledger.packs(siteId, itemId, lot);
    transaction.rollBack();
    return refused(
        Finding.of(
            Reason.REGISTER_BELOW_NOTHING,
            Optional.empty(),
            Map.of("qty", wanted.abs().toPlainString(), "lot", lot, "left", left.toPlainString())));
  }

  /**
   * Takes a row back by one of its own; empty where there is no such row that the caller writes.
   */
  public Optional<RegisterResult> correct(
      Caller caller,
      @NotNull @Size(min = 8, max = 80) String key,
      long id,
      @NotNull @Size(max = 400) String why) {
    caller.require(WRITERS.toArray(Role[]::new));
    return rows.find(caller, WRITERS, id).map(row -> correct(caller, key, row, why));
  }

  private RegisterResult correct(Caller caller, String key, RegisterEntry wrong, String why) {
    var site = companies.site(caller, wrong.siteId()).orElseThrow();
    var blank = judge(back(caller, wrong, today(site), why));
    if (!blank.isEmpty()) {
      return new Refused(blank);
    }
    var hash = Sha256.of("back " + wrong.id() + "\n" + why);
    ledger.lock(site.id());
    var before = ledger.written(site.companyId(), key);
    if (before.isPresent()) {
      return again(caller, before.get(), hash, key);
    }
    if (wrong.correctsId().isPresent() || !rows.correcting(List.of(wrong.id())).isEmpty()) {
      return done(wrong);
    }
    var change = wrong.change().negate();
    var balance = ledger.move(site.id(), wrong.itemId(), wrong.lot(), change);
    if (balance.isEmpty()) {
      return belowNothing(site.id(), wrong.itemId(), wrong.lot(), change);
    }
    var row =
        new RegisterEntry(
            place(caller, identifiers.next(), site, balance.get()),
            caller,
            key,
            hash,
            wrong,
            today(site),
            why);
    entities.persist(row);
    note(
        caller,
        row,
        "register-row-taken-back",
        Map.of("number", row.number(), "corrects", wrong.number()));
    return new Written(rows.view(caller, row));
  }

  private RegisterFacts back(Caller caller, RegisterEntry wrong, LocalDate day, String why) {
    var company = companies.find(caller, wrong.companyId()).orElseThrow();
    return new RegisterFacts(
        company.profile(),
        company.kind(),
        BACK,
        new RegisterFacts.Item(wrong.nameEn(), wrong.nameZh()),
        wrong.classes(),
        day,
        Map.of("remark", why),
        Optional.empty(),
        Set.of());
  }

  /**
   * The second signature, by another person than the one who wrote the row; empty where there is no
   * such row that the caller signs.
   */
  public Optional<RegisterResult> sign(Caller caller, long id, @NotNull IdentityProof proof) {
    caller.require(SIGNERS.toArray(Role[]::new));
    prove(caller, proof);
    return rows.find(caller, SIGNERS, id).map(row -> sign(caller, row, proof));
  }

  private void prove(Caller caller, IdentityProof proof) {
    if (!proof.isOf(caller, clock.instant())) {
      throw new AccessDenied(caller, SIGNERS.toArray(Role[]::new));
    }
  }

  private RegisterResult sign(Caller caller, RegisterEntry row, IdentityProof proof) {
    if (row.writtenBy().equals(callers.personBehind(caller))) {
      return refused(
          Finding.of(Reason.SAME_PERSON_TWICE, Optional.empty(), Map.of("user", caller.name())));
    }
    ledger.lock(row.siteId());
    if (rows.view(caller, row).signed().isPresent()) {
      return done(row);
    }
    entities.persist(new RegisterSignature(row, caller, proof.factor().name(), clock.instant()));
    note(caller, row, "register-row-signed", Map.of("number", row.number()));
    return new Written(rows.view(caller, row));
  }

  /** The authority was told; empty where there is no such row that the caller signs. */
  public Optional<RegisterResult> report(
      Caller caller,
      long id,
      @NotNull LocalDate day,
      @NotNull @Size(min = 1, max = 60) String reference) {
    caller.require(SIGNERS.toArray(Role[]::new));
    var row = rows.find(caller, SIGNERS, id);
    row.ifPresent(one -> ledger.lock(one.siteId()));
    return row.flatMap(
        one ->
            Optional.ofNullable(entities.find(RegisterReport.class, id))
                .map(report -> report(caller, one, report, day, reference)));
  }

  private RegisterResult report(
      Caller caller, RegisterEntry row, RegisterReport report, LocalDate day, String reference) {
    if (report.reported().isPresent()) {
      boolean again = report.reported().get().reference().equals(reference);
      return again ? new Written(rows.view(caller, row)) : done(row);
    }
    var site = companies.site(caller, row.siteId()).orElseThrow();
    if (day.isAfter(today(site)) || day.isBefore(row.happenedOn())) {
      return refused(late(day));
    }
    report.sent(day, reference, caller.name());
    note(
        caller,
        row,
        "register-row-reported",
        Map.of("number", row.number(), "reference", reference));
    return new Written(rows.view(caller, row));
  }

  /**
   * The collector's number of identity in full; that it was looked at, by whom and for what is on
   * record (PRV-01, PRV-04). Empty where there is none that the caller may see.
   */
  public Optional<RegisterResult> identity(
      Caller caller,
      long id,
      @NotNull @Size(max = 200) String purpose,
      @NotNull IdentityProof proof) {
    caller.require(SIGNERS.toArray(Role[]::new));
    prove(caller, proof);
    return rows.find(caller, SIGNERS, id)
        .flatMap(row -> row.identity().map(closed -> show(caller, row, closed, purpose)));
  }

  private RegisterResult show(Caller caller, RegisterEntry row, SealedScan closed, String purpose) {
    if (purpose.isBlank()) {
      return refused(Finding.of(Reason.PURPOSE_REQUIRED, Optional.empty(), Map.of()));
    }
    note(
        caller, row, "register-identity-shown", Map.of("number", row.number(), "purpose", purpose));
    return new Shown(new String(vault.open(row.id(), closed), StandardCharsets.UTF_8));
  }

  private static RegisterResult done(RegisterEntry row) {
    return refused(
        Finding.of(
            Reason.REGISTER_DONE,
            Optional.empty(),
            Map.of("number", String.valueOf(row.number()))));
  }

  private static RegisterResult refused(Finding finding) {
    return new Refused(List.of(finding));
  }

  private void note(Caller caller, RegisterEntry row, String act, Map<String, ?> facts) {
    audit.record(caller, row.companyId(), act, "register:" + Tsid.text(row.id()), facts);
  }
}
