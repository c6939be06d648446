package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Outcome;
import org.bencao.common.Picture;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.ScanVault;
import org.bencao.common.Sha256;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.LicenceResult.Done;
import org.bencao.organisation.boundary.LicenceResult.Refused;
import org.bencao.organisation.control.KnownCompanies;
import org.bencao.organisation.control.Licences;
import org.bencao.organisation.entity.Licence;
import org.bencao.organisation.entity.LicenceLook;
import org.bencao.organisation.entity.LicenceScan;

/**
 * The compliance desk's licences: handed in by their company, compared by the platform, stopped
 * when their issuer stops them (E1, E2, M7).
 */
@Stateless
public class LicenceService {

  private static final Role[] UPLOADERS = {
    Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.COMPANY_ADMINISTRATOR
  };

  @Inject Licences licences;
  @Inject KnownCompanies known;
  @Inject ScanVault vault;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Event<LicenceVerified> verified;
  @Inject Clock clock;

  /** What ends first comes first; a constant number of statements. */
  public List<LicenceRecord> list(Caller caller) {
    caller.require(readers());
    return records(licences.seen(caller));
  }

  /** Nothing for a licence of others, as for one that never was. */
  public Optional<LicenceRecord> find(Caller caller, long id) {
    caller.require(readers());
    return licences.find(caller, id).map(one -> records(List.of(one)).get(0));
  }

  private static Role[] readers() {
    var readers = new Role[Licences.READERS.length + 1];
    System.arraycopy(Licences.READERS, 0, readers, 1, Licences.READERS.length);
    readers[0] = Role.PLATFORM_ADMINISTRATOR;
    return readers;
  }

  private List<LicenceRecord> records(List<Licence> found) {
    var companies =
        known.companies(found.stream().map(Licence::companyId).collect(Collectors.toSet()));
    var sites =
        known.sites(
            found.stream().flatMap(one -> one.siteId().stream()).collect(Collectors.toSet()));
    return found.stream()
        .map(one -> one.record(companies.get(one.companyId()), one.siteId().map(sites::get)))
        .toList();
  }

  /** Hands one in for the caller's company; sent again it is there once. */
  public LicenceResult upload(Caller caller, @Valid UploadLicence command) {
    caller.require(UPLOADERS);
    long company = caller.companyId();
    var wrong = wrong(company, command);
    if (wrong.isPresent()) {
      return new Refused(wrong.get());
    }
    var there = licences.same(company, command.kind(), command.number(), Sha256.of(command.scan()));
    if (there.isPresent()) {
      return new Done(there.get().id());
    }
    long id = identifiers.next();
    var now = clock.instant();
    licences.add(new Licence(id, company, command, caller, now));
    licences.add(
        new LicenceScan(
            id,
            Picture.of(command.scan()).orElseThrow().mediaType(),
            command.fileName(),
            vault.seal(id, command.scan()),
            now));
    record(
        caller,
        company,
        "licence-uploaded",
        id,
        Map.of(
            "kind", command.kind(),
            "number", command.number(),
            "scan", Sha256.hex(Sha256.of(command.scan()))));
    return new Done(id);
  }

  private Optional<Finding> wrong(long company, UploadLicence command) {
    if (command.validTo().filter(end -> end.isBefore(command.issued())).isPresent()) {
      return Optional.of(
          Finding.of(
              Reason.PERIOD_EMPTY,
              Optional.empty(),
              Map.of("date", command.validTo().get().toString())));
    }
    var profile = known.companies(List.of(company)).get(company).profile();
    if (!LicenceKinds.of(profile).contains(command.kind())
        || !LicenceKinds.scope(profile).containsAll(command.scope())) {
      return Optional.of(
          Finding.of(
              Reason.FACT_MISSING,
              Optional.empty(),
              Map.of("item", command.number(), "fact", command.kind())));
    }
    if (LicenceKinds.isRenewal(command.kind()) != command.renews().isPresent()
        || command.renews().filter(one -> !licences.isOf(company, one)).isPresent()) {
      return Optional.of(
          Finding.of(
              Reason.FACT_MISSING,
              Optional.empty(),
              Map.of("item", command.number(), "fact", "#fact.renews")));
    }
    var site = command.siteId().map(one -> known.sites(List.of(one)).get(one));
    if (command.siteId().isPresent()
        && site.filter(found -> found.companyId() == company).isEmpty()) {
      return Optional.of(Finding.of(Reason.SITE_UNKNOWN, Optional.empty(), Map.of()));
    }
    return Picture.of(command.scan())
            .filter(picture -> picture.isDrawable(command.scan()))
            .isPresent()
        ? Optional.empty()
        : Optional.of(
            Finding.of(Reason.SCAN_UNUSABLE, Optional.empty(), Map.of("name", command.fileName())));
  }

  /**
   * It says what its scan and the official register say; from now on it counts. Empty when there is
   * no such licence.
   *
   * @param answer of the official register
   */
  public Optional<LicenceResult> verify(
      Caller caller, long id, @NotBlank @Size(max = 400) String answer) {
    return act(caller, id, answer, this::verify);
  }

  private LicenceResult verify(Act act, Licence licence) {
    // two at once would each find the other's document missing
    lock.take(ReferenceKind.COMPANIES);
    if (licence.state() != LicenceState.WAITING) {
      return refused(Reason.LICENCE_DECIDED, "", Map.of("doc", licence.number()));
    }
    if (licence.isUploadedBy(act.caller())) {
      return refused(
          Reason.LICENCE_SELF_VERIFIED,
          "LIC-12",
          Map.of("user", act.caller().name(), "doc", licence.number()));
    }
    var other = contradicting(licence);
    if (other.isPresent()) {
      return refused(
          Reason.LICENCE_HOLDER_MISMATCH,
          "LIC-09",
          Map.of("doc", licence.number(), "other", other.get()));
    }
    licence.verified(act.caller().actor(), clock.instant());
    licence.lookedUp(act.note(), clock.instant());
    record(act.caller(), licence.companyId(), "licence-verified", licence.id(), act.facts());
    verified.fire(new LicenceVerified(act.caller(), licence.companyId()));
    return new Done(licence.id());
  }

  /** LIC-09: the company's own name, and the same holder on all its documents. */
  private Optional<String> contradicting(Licence licence) {
    var company = known.companies(List.of(licence.companyId())).get(licence.companyId());
    if (!licence.holder().isEmpty()
        && !alike(licence.holder(), company.nameEn())
        && !alike(licence.holder(), company.nameZh())) {
      return Optional.of(company.nameEn());
    }
    return licences.verifiedBeside(licence).stream()
        .filter(other -> !licence.registryId().isEmpty() && !other.registryId().isEmpty())
        .filter(other -> !alike(licence.registryId(), other.registryId()))
        .map(Licence::number)
        .findFirst();
  }

  private static boolean alike(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s()]+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Back to its company. Empty when there is no such licence. */
  public Optional<LicenceResult> giveBack(
      Caller caller, long id, @NotBlank @Size(max = 400) String why) {
    return act(
        caller,
        id,
        why,
        (act, licence) -> {
          if (licence.state() != LicenceState.WAITING) {
            return refused(Reason.LICENCE_DECIDED, "", Map.of("doc", licence.number()));
          }
          licence.giveBack(why, clock.instant());
          record(act.caller(), licence.companyId(), "licence-returned", id, act.facts());
          return new Done(id);
        });
  }

  /** The official register was asked again (LIC-12). Empty when there is no such licence. */
  public Optional<LicenceResult> recheck(
      Caller caller, long id, @NotBlank @Size(max = 400) String answer) {
    return act(
        caller,
        id,
        answer,
        (act, licence) -> {
          if (!licence.view().isVerified()) {
            return refused(Reason.LICENCE_DECIDED, "", Map.of("doc", licence.number()));
          }
          licence.lookedUp(answer, clock.instant());
          record(act.caller(), licence.companyId(), "licence-rechecked", id, act.facts());
          return new Done(id);
        });
  }

  /**
   * Its issuer stopped it: it unlocks nothing from this moment on (LIC-05). Empty when there is no
   * such licence.
   *
   * @param forGood revoked, not suspended
   */
  public Optional<LicenceResult> stop(
      Caller caller, long id, boolean forGood, @NotBlank @Size(max = 400) String why) {
    return act(
        caller,
        id,
        why,
        (act, licence) -> {
          if (!licence.view().isVerified() || licence.state() == LicenceState.REVOKED) {
            return refused(Reason.LICENCE_DECIDED, "", Map.of("doc", licence.number()));
          }
          licence.stop(forGood, why, clock.instant());
          record(
              act.caller(),
              licence.companyId(),
              forGood ? "licence-revoked" : "licence-suspended",
              id,
              act.facts());
          return new Done(id);
        });
  }

  /** A suspended one holds again. Empty when there is no such licence. */
  public Optional<LicenceResult> goOn(
      Caller caller, long id, @NotBlank @Size(max = 400) String why) {
    return act(
        caller,
        id,
        why,
        (act, licence) -> {
          if (licence.state() != LicenceState.SUSPENDED) {
            return refused(Reason.LICENCE_DECIDED, "", Map.of("doc", licence.number()));
          }
          licence.goOn(why, clock.instant());
          record(act.caller(), licence.companyId(), "licence-resumed", id, act.facts());
          verified.fire(new LicenceVerified(act.caller(), licence.companyId()));
          return new Done(id);
        });
  }

  private record Act(Caller caller, String note) {

    Map<String, String> facts() {
      return Map.of("note", note);
    }
  }

  private Optional<LicenceResult> act(
      Caller caller, long id, String note, BiFunction<Act, Licence, LicenceResult> what) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    return licences.lock(id).map(licence -> what.apply(new Act(caller, note), licence));
  }

  /** The scan, and that the caller looked at it; empty as for one that never was. */
  public Optional<ScanContent> scan(Caller caller, long id) {
    caller.require(lookers());
    return licences
        .scan(caller, id)
        .map(
            scan -> {
              licences.add(new LicenceLook(identifiers.next(), id, caller, clock.instant()));
              return new ScanContent(scan.mediaType(), vault.open(id, scan.sealed()));
            });
  }

  /** Who looked at the scan, the last first; empty for who may not look at it. */
  public List<ScanLook> looks(Caller caller, long id) {
    caller.require(readers());
    return caller.hasAny(lookers()) && licences.scan(caller, id).isPresent()
        ? licences.looks(id).stream().map(LicenceLook::view).toList()
        : List.of();
  }

  private static Role[] lookers() {
    var lookers = new Role[Licences.LOOKERS.length + 1];
    System.arraycopy(Licences.LOOKERS, 0, lookers, 1, Licences.LOOKERS.length);
    lookers[0] = Role.PLATFORM_ADMINISTRATOR;
    return lookers;
  }

  private static LicenceResult refused(Reason reason, String rule, Map<String, String> facts) {
    return new Refused(
        new Finding(
            reason,
            Outcome.REFUSE,
            Optional.empty(),
            rule,
            "",
            Optional.ofNullable(facts.get("doc")),
            Optional.empty(),
            facts));
  }

  private void record(Caller caller, long company, String act, long id, Map<String, String> facts) {
    audit.record(caller, company, act, "licence:" + Tsid.text(id), new HashMap<>(facts));
  }
}
