package org.bencao.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.partner.boundary.CheckedDocument;
import org.bencao.partner.boundary.DocumentChecker;
import org.bencao.partner.boundary.DocumentTrials;
import org.bencao.partner.boundary.LeftDocuments;
import org.bencao.partner.boundary.PartnerFault;
import org.bencao.partner.boundary.PartnerProposalService;
import org.bencao.partner.boundary.PartnerResult;
import org.bencao.partner.boundary.PartnerStage;
import org.bencao.partner.boundary.PartnerTrial;
import org.bencao.partner.boundary.PartnerTrialService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.PortalKey;
import org.bencao.partner.boundary.PortalStation;
import org.bencao.partner.boundary.Transport;
import org.bencao.web.organisation.Said;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;
import org.bencao.web.shell.Text;

/** A system on its way to its first document: what it speaks, how it is reached, how far it is. */
@Named
@ViewScoped
public class OnboardingPage implements Serializable {

  static final String PATH = "/partner/onboarding";

  @Inject PartnerProposalService proposals;
  @Inject CompanyService companies;
  @Inject PartnerTrialService tries;
  @Inject DocumentTrials trying;
  @Inject DocumentChecker checker;
  @Inject LeftDocuments left;
  @Inject PortalKey key;
  @Inject PortalStation station;
  @Inject CurrentCaller caller;
  @Inject PageParameters asked;
  @Inject Words words;
  @Inject Clock clock;
  @Inject Shell shell;
  @Inject Text text;

  private long id;

  /** Of what was shown when the view was made: nobody acts on what they have not seen. */
  private long revision;

  private PartnerStage stage;
  private ShownSystem system;
  private SystemForm form;
  private String document = "";
  private List<ShownTrial> trials = List.of();
  private List<ShownCertificate> certificates = List.of();
  private String passed = "";
  private List<ShownTrial> shown = List.of();
  private Said said = Said.nothing();

  /** With a partner in the address that one is shown, else a new one can be written down. */
  public void open() {
    if (asked.text("partner").isEmpty()) {
      form = SystemForm.of(company(caller.get().companyId()));
      return;
    }
    var found = asked.id("partner").flatMap(known -> proposals.find(caller.get(), known));
    if (found.isEmpty()) {
      asked.notFound();
      return;
    }
    id = found.get().id();
    show(found.get());
    if (asked.text("said").isPresent()) {
      said = Said.done("act", text.of("exchange.system.done.proposed"));
    }
  }

  public void propose() {
    var owner =
        isPlatform()
            ? companies.byCode(caller.get(), form.getCompany().strip()).map(CompanyView::id)
            : Optional.of(caller.get().companyId());
    if (owner.isEmpty()) {
      refuse(PartnerFault.COMPANY_UNKNOWN);
      return;
    }
    var result = proposals.propose(caller.get(), form.command(owner.get()));
    if (result instanceof PartnerResult.Done done) {
      asked.go(PATH + "?said=1&partner=" + Tsid.text(done.id()));
    } else if (result instanceof PartnerResult.Refused refused) {
      refuse(refused.fault());
    }
  }

  public void change() {
    act("changed", known -> proposals.change(caller.get(), known, revision, form.terms(), left));
  }

  public void goLive() {
    act("live", known -> proposals.goLive(caller.get(), known, revision));
  }

  public void pause() {
    act("paused", known -> proposals.pause(caller.get(), known));
  }

  public void withdraw() {
    var result = proposals.withdraw(caller.get(), id);
    if (result instanceof PartnerResult.Refused refused) {
      refuse(refused.fault());
    } else {
      asked.go(PartnersPage.PATH);
    }
  }

  /** Judges what was pasted; lines end as they do in files. */
  public void tryDocument() {
    var raw = document.replace("\r\n", "\n").strip().getBytes(StandardCharsets.UTF_8);
    shown = List.of();
    said = Said.nothing();
    var answer = trying.run(caller.get(), id, raw, checker);
    if (answer instanceof DocumentTrials.Answer.Refused refused) {
      refuse(refused.fault());
    } else if (answer instanceof DocumentTrials.Answer.Judged judged) {
      show(judged.documents());
    } else {
      asked.go(PartnersPage.PATH);
    }
  }

  private void show(List<CheckedDocument> documents) {
    var here = words.here();
    shown = documents.stream().map(one -> ShownTrial.of(one, here)).toList();
    lookAtTrials();
  }

  private void act(String what, LongFunction<PartnerResult> act) {
    var result = act.apply(id);
    if (result instanceof PartnerResult.Refused refused) {
      refuse(refused.fault());
      return;
    }
    var now = proposals.find(caller.get(), id);
    if (result instanceof PartnerResult.NotFound || now.isEmpty()) {
      asked.go(PartnersPage.PATH);
      return;
    }
    show(now.get());
    said = Said.done("act", text.of("exchange.system.done." + what));
  }

  /** What was written stays. */
  private void refuse(PartnerFault fault) {
    said = Said.fault("act", text.of("exchange.system.refused." + fault));
  }

  private void show(PartnerView partner) {
    revision = partner.revision();
    stage = partner.stage();
    var company = company(partner.sellerCompanyId());
    form = SystemForm.of(partner, company);
    var buyer = proposals.buyer(caller.get(), id).orElse("");
    system = ShownSystem.of(partner, name(company), buyer, text::of);
    certificates =
        partner
            .as2()
            .map(peer -> ShownCertificate.of(peer, clock.instant(), words.here()))
            .orElse(List.of());
    lookAtTrials();
  }

  private CompanyView company(long company) {
    return companies.find(caller.get(), company).orElseThrow();
  }

  /** As it was shown; nothing of one that is not written down yet. */
  public ShownSystem getSystem() {
    return system;
  }

  /** How each document that it sends did, asked once for all that is drawn of it. */
  private void lookAtTrials() {
    var here = words.here();
    var now = clock.instant();
    var all = tries.list(caller.get(), id).orElse(List.of());
    var needed = all.stream().filter(PartnerTrial::needed).toList();
    trials = all.stream().map(one -> ShownTrial.of(one, here, now)).toList();
    passed =
        text.of(
            "exchange.trial.passed",
            "passed",
            needed.stream().filter(PartnerTrial::isPassed).count(),
            "needed",
            needed.size());
  }

  /** What it sends, in the order in which an order goes, and how each did. */
  public List<ShownTrial> getTrials() {
    return trials;
  }

  /** How many of those that are needed did well, in words. */
  public String getPassed() {
    return passed;
  }

  /** What was just pasted, document by document. */
  public List<ShownTrial> getShown() {
    return shown;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  private String name(CompanyView company) {
    return shell.isZh() ? company.nameZh() : company.nameEn();
  }

  /** As addresses name it. */
  public String getId() {
    return Tsid.text(id);
  }

  public boolean isKnown() {
    return id != 0;
  }

  /** What is exchanged with does not change. */
  public boolean isLive() {
    return stage == PartnerStage.LIVE;
  }

  public boolean isProposed() {
    return stage == PartnerStage.PROPOSED;
  }

  /** Who runs the portal names the company, and makes systems live. */
  public boolean isPlatform() {
    return caller.get().has(Role.PLATFORM_ADMINISTRATOR, caller.get().companyId());
  }

  /** With which the portal signs in at SFTP servers; empty where it visits none. */
  public String getPortalKey() {
    return form.getTransport().equals(Transport.SFTP.name()) ? key.publicLine() : "";
  }

  /** It is agreed to be reached by AS2. */
  public boolean isByAs2() {
    return !certificates.isEmpty();
  }

  /** Of its station. */
  public List<ShownCertificate> getCertificates() {
    return certificates;
  }

  /** Of the portal's station, which it has to take in. */
  public List<ShownCertificate> getPortalCertificates() {
    return ShownCertificate.of(station, clock.instant(), words.here());
  }

  public String getStationName() {
    return station.name();
  }

  /** At which address it sends to the portal. */
  public String getStationAddress() {
    return asked.here() + PortalStation.PATH;
  }

  public SystemForm getForm() {
    return form;
  }

  public Said getSaid() {
    return said;
  }
}
