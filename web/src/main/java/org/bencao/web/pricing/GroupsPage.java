package org.bencao.web.pricing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.bencao.common.Role;
import org.bencao.pricing.boundary.GroupBuyService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** What buyers pledge together, and how far it is (C6). */
@Named
@RequestScoped
public class GroupsPage {

  static final String PATH = "/pricing/groups";

  @Inject GroupBuyService groups;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<ShownGroup> shown;
  private Answer answer;

  /** The newest first. */
  public List<ShownGroup> getGroups() {
    if (shown == null) {
      var draw = new ShownGroups(words.here(), caller.get(), clock.instant());
      shown = groups.list(caller.get()).stream().map(draw::group).toList();
    }
    return shown;
  }

  public boolean isOpening() {
    return caller.get().has(Role.SUPPLIER_DESK);
  }

  /** Why a pledge did nothing; told once. */
  public List<Why> getWhys() {
    if (answer == null) {
      answer = Answer.take(request);
    }
    return answer.whys();
  }

  /** What the form just did; empty when none did anything. */
  public PricingNotice getNotice() {
    return PricingNotice.of(asked, words.here());
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return getNotice().tone().equals("bad") ? asked.text(field).orElse("") : "";
  }
}
