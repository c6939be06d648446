package org.bencao.partner.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Reading;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.UnreadDocuments;
import org.bencao.organisation.boundary.Callers;
import org.bencao.partner.boundary.PartnerResult.Done;
import org.bencao.partner.boundary.PartnerResult.NotFound;
import org.bencao.partner.boundary.PartnerResult.Refused;
import org.bencao.partner.control.PartnerDrafts;
import org.bencao.partner.control.PartnerDrafts.Draft;
import org.bencao.partner.control.PartnerUpkeep;
import org.bencao.partner.entity.PartnerProfile;

/**
 * A system from the form to its first document. Its company writes down what it speaks and how it
 * is reached; whoever runs the portal makes it live. What is live is paused before it changes.
 */
@Stateless
public class PartnerProposalService {

  /** Until no route of any server takes anything more. */
  private static final Duration CLOSING = Duration.ofSeconds(15);

  @Inject EntityManager entities;
  @Inject PartnerDrafts drafts;
  @Inject Callers callers;
  @Inject UnreadDocuments unread;
  @Inject ReferenceLock lock;
  @Inject Identifiers identifiers;
  @Inject Clock clock;
  @Inject PartnerReach reach;
  @Inject AuditTrail audit;

  @Reading
  public Optional<PartnerView> find(Caller caller, long id) {
    PartnerUpkeep.require(caller);
    return Optional.ofNullable(entities.find(PartnerProfile.class, id))
        .map(PartnerProfile::view)
        .filter(one -> PartnerUpkeep.isOf(caller, one));
  }

  /** The name of the person in whose name it orders; none where they left, or it is a seller's. */
  @Reading
  public Optional<String> buyer(Caller caller, long id) {
    return find(caller, id)
        .flatMap(
            one ->
                one.personId()
                    .flatMap(
                        person ->
                            callers.ofColleague(
                                Caller.exchange(one.sellerCompanyId(), one.code()), person)))
        .map(Caller::name);
  }

  /** Nothing is exchanged with it before it is live. */
  public PartnerResult propose(Caller caller, @Valid ProposePartner command) {
    PartnerUpkeep.require(caller);
    if (!PartnerUpkeep.answersFor(caller, command.companyId())) {
      return new Refused(PartnerFault.COMPANY_UNKNOWN);
    }
    lock.take(ReferenceKind.PARTNERS);
    var draft = drafts.of(caller, command);
    if (draft instanceof Draft.Faulty faulty) {
      return new Refused(faulty.fault());
    }
    var agreed = ((Draft.Good) draft).command();
    var id = identifiers.next();
    entities.persist(PartnerProfile.proposed(id, agreed));
    record(caller, "partner-proposed", id, agreed);
    return new Done(id);
  }

  /**
   * Terms from now on; its code, its kind and its standard stay.
   *
   * @param revision of what the caller looked at
   */
  public PartnerResult change(
      Caller caller, long id, long revision, @Valid PartnerTerms terms, LeftDocuments left) {
    lock.take(ReferenceKind.PARTNERS);
    return act(caller, id, profile -> change(caller, profile, revision, terms, left));
  }

  private PartnerResult change(
      Caller caller,
      PartnerProfile profile,
      long revision,
      PartnerTerms terms,
      LeftDocuments left) {
    var before = profile.view();
    if (before.stage() == PartnerStage.LIVE) {
      return new Refused(PartnerFault.LIVE);
    }
    if (before.revision() != revision) {
      return new Refused(PartnerFault.CHANGED_MEANWHILE);
    }
    if (profile.isPausedSince(clock.instant().minus(CLOSING))) {
      return new Refused(PartnerFault.STILL_CLOSING);
    }
    var draft = drafts.anew(before, terms);
    if (draft instanceof Draft.Faulty faulty) {
      return new Refused(faulty.fault());
    }
    var agreed = ((Draft.Good) draft).command();
    boolean moves =
        agreed.transport() != before.transport() || !agreed.sftp().equals(before.sftp());
    if (before.stage() == PartnerStage.PAUSED
        && (unread.of(before.id()) || moves && left.any(before))) {
      return new Refused(PartnerFault.DOCUMENTS_LEFT);
    }
    profile.agree(agreed);
    forgetTrials(before.id());
    record(caller, "partner-changed", before.id(), agreed);
    return new Done(before.id());
  }

  /**
   * Documents go and come from now on.
   *
   * @param revision of what the caller looked at: nobody makes live what they have not seen
   */
  public PartnerResult goLive(Caller caller, long id, long revision) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    return act(
        caller,
        id,
        profile ->
            profile.view().revision() == revision
                ? move(caller, profile, PartnerStage.LIVE, "partner-live")
                : new Refused(PartnerFault.CHANGED_MEANWHILE));
  }

  /** What is for it waits, and what it leaves is not taken, until it is live again. */
  public PartnerResult pause(Caller caller, long id) {
    return act(
        caller,
        id,
        profile ->
            profile.view().stage() == PartnerStage.PROPOSED
                ? new Refused(PartnerFault.NOT_LIVE)
                : move(caller, profile, PartnerStage.PAUSED, "partner-paused"));
  }

  /** One that never was live. */
  public PartnerResult withdraw(Caller caller, long id) {
    return act(
        caller,
        id,
        profile -> {
          if (profile.view().stage() != PartnerStage.PROPOSED) {
            return new Refused(PartnerFault.WAS_LIVE);
          }
          forgetTrials(id);
          entities.remove(profile);
          record(caller, "partner-withdrawn", profile.view());
          return new Done(id);
        });
  }

  /** What was accepted under other terms proves nothing. */
  private void forgetTrials(long id) {
    entities
        .createQuery("delete from TriedDocument t where t.partnerId = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  private PartnerResult move(
      Caller caller, PartnerProfile profile, PartnerStage stage, String what) {
    if (profile.view().stage() != stage) {
      profile.moveTo(stage, clock.instant());
      reach.forget(profile.view().id());
      record(caller, what, profile.view());
    }
    return new Done(profile.view().id());
  }

  /** One after another: two who act at once would both be told that it is so. */
  private PartnerResult act(Caller caller, long id, Function<PartnerProfile, PartnerResult> act) {
    PartnerUpkeep.require(caller);
    return Optional.ofNullable(
            entities.find(PartnerProfile.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(profile -> PartnerUpkeep.isOf(caller, profile.view()))
        .map(act)
        .orElseGet(NotFound::new);
  }

  private void record(Caller caller, String what, PartnerView partner) {
    record(caller, what, partner.id(), partner.sellerCompanyId(), Map.of("code", partner.code()));
  }

  /** With all that could lead documents elsewhere. */
  private void record(Caller caller, String what, long id, AgreePartner agreed) {
    record(
        caller,
        what,
        id,
        agreed.sellerCompanyId(),
        Map.ofEntries(
            Map.entry("code", agreed.code()),
            Map.entry("identifier", agreed.partnerIdentifier()),
            Map.entry("test", String.valueOf(agreed.test())),
            Map.entry("transport", agreed.transport().name()),
            Map.entry("server", agreed.sftp().map(SftpPeer::server).orElse("")),
            Map.entry("user", agreed.sftp().map(SftpPeer::user).orElse("")),
            Map.entry(
                "hostKey",
                agreed.sftp().map(one -> Sha256.hex(Sha256.of(one.hostKey()))).orElse("")),
            Map.entry("person", agreed.personId().map(Tsid::text).orElse("")),
            Map.entry(
                "folders",
                agreed.sftp().map(one -> one.fetchFrom() + " " + one.putInto()).orElse("")),
            Map.entry("station", agreed.as2().map(one -> one.name() + " " + one.url()).orElse("")),
            Map.entry("certificates", agreed.as2().map(As2Peer::fingerprints).orElse(""))));
  }

  private void record(
      Caller caller, String what, long id, long company, Map<String, String> facts) {
    audit.record(caller, company, what, "partner:" + Tsid.text(id), facts);
  }
}
