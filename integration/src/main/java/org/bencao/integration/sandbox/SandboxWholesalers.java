package org.bencao.integration.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.common.Demo;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;

/** The simulated wholesalers of a demonstration, one for each partner marked as sandbox. */
@ApplicationScoped
public class SandboxWholesalers {

  /** A wholesaler together with the row by which the portal knows it. */
  record Member(PartnerView partner, SandboxWholesaler wholesaler) {}

  private final Map<String, Member> members = new TreeMap<>();
  private ArmedScenarios armed;

  @Inject PartnerService partners;
  @Inject Demo demo;
  InstantSource time;

  /** Houses of their own: whoever sets the clock of this one does not set theirs. */
  @Inject
  void startTime(Clock clock) {
    time = new OwnTime(clock.instant());
  }

  /** Opens the ledgers of partners that were not known before, and returns those partners. */
  public synchronized List<PartnerView> open() {
    if (!demo.on()) {
      return List.of();
    }
    var opened = new ArrayList<PartnerView>();
    for (var partner : partners.live()) {
      if (partner.sandbox() && !members.containsKey(partner.code())) {
        members.put(partner.code(), new Member(partner, wholesaler(partner)));
        opened.add(partner);
      }
    }
    return opened;
  }

  public synchronized List<Member> all() {
    return List.copyOf(members.values());
  }

  public synchronized Optional<Member> find(String code) {
    return Optional.ofNullable(members.get(code));
  }

  public synchronized void arm(String id, Scenario scenario, Optional<String> partner) {
    armed().arm(id, scenario, partner, time.instant());
  }

  public synchronized List<String> armedFor(String partner) {
    return armed().waitingFor(partner);
  }

  /** What the wholesaler answers at once. */
  public List<Send> receive(String code, byte[] bytes) {
    return wholesaler(code).receive(bytes, time.instant());
  }

  /** What is due at the wholesaler. */
  public List<Send> due(String code) {
    return wholesaler(code).due(time.instant());
  }

  private SandboxWholesaler wholesaler(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalStateException("no sandbox partner " + code))
        .wholesaler();
  }

  private SandboxWholesaler wholesaler(PartnerView partner) {
    return new SandboxWholesaler(
        SandboxProfile.of(partner),
        SandboxCatalogue.ofSeller(partner.code()),
        folder().resolve(partner.code()).resolve("ledger.jsonl"),
        armed());
  }

  private ArmedScenarios armed() {
    if (armed == null) {
      armed = new ArmedScenarios(folder().resolve("armed.jsonl"));
    }
    return armed;
  }

  Path folder() {
    return Path.of(System.getProperty("bencao.data", "data"), "sandbox");
  }
}
