package org.bencao.integration.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.SandboxDesk;

/** The desk from which a demonstration is played. */
@ApplicationScoped
public class SandboxControl implements SandboxDesk {

  @Inject SandboxWholesalers wholesalers;

  @Override
  public List<Choice> scenarios(Caller caller) {
    caller.require(Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);
    return Scenario.PLAYED.stream()
        .map(played -> new Choice(played.code(), played.takesWholeOrder()))
        .toList();
  }

  @Override
  public List<Ledger> ledgers(Caller caller) {
    caller.require(Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);
    return visible(caller).stream().map(this::ledger).toList();
  }

  @Override
  public Armed arm(Caller caller, String key, String scenario, Optional<String> partner) {
    caller.require(Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);
    var played = Scenario.ofCode(scenario).filter(known -> known.code().equals(scenario));
    if (played.isEmpty()) {
      return Armed.UNKNOWN_SCENARIO;
    }
    var id = caller.actor() + "/" + key;
    if (partner.isEmpty() && caller.has(Role.PLATFORM_ADMINISTRATOR)) {
      wholesalers.arm(id, played.get(), Optional.empty());
      return Armed.ARMED;
    }
    var one =
        visible(caller).stream()
            .map(member -> member.partner().code())
            .filter(code -> partner.map(code::equals).orElse(true))
            .findFirst();
    one.ifPresent(code -> wholesalers.arm(id, played.get(), Optional.of(code)));
    return one.isPresent() ? Armed.ARMED : Armed.UNKNOWN_PARTNER;
  }

  private List<SandboxWholesalers.Member> visible(Caller caller) {
    return wholesalers.all().stream()
        .filter(
            member ->
                caller.has(Role.PLATFORM_ADMINISTRATOR)
                    || caller.has(Role.EDI_ADMINISTRATOR, member.partner().sellerCompanyId()))
        .toList();
  }

  private Ledger ledger(SandboxWholesalers.Member member) {
    var code = member.partner().code();
    var sums = member.wholesaler().sums();
    return new Ledger(
        code,
        sums.receipts(),
        sums.effects(),
        sums.sends(),
        sums.open(),
        wholesalers.armedFor(code),
        sums.notes().stream()
            .map(note -> new Note(note.at(), note.text("code"), note.text("text")))
            .toList());
  }
}
