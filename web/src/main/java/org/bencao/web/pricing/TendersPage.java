package org.bencao.web.pricing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.TenderProgressService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** What was committed in tenders and how far it is; the platform records them (C4). */
@Named
@RequestScoped
public class TendersPage {

  @Inject TenderProgressService progress;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;

  private List<ShownTender> shown;

  @PostConstruct
  void load() {
    shown =
        new ShownTenders(words.here(), Set.of(caller.get().companyId()))
            .of(progress.list(caller.get()));
  }

  public List<ShownTender> getTenders() {
    return shown;
  }

  public boolean isRecording() {
    return caller.get().has(Role.PLATFORM_ADMINISTRATOR);
  }

  /** What the form just did; empty when none did anything. */
  public PricingNotice getNotice() {
    return PricingNotice.of(asked, words.here());
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text(field).orElse("");
  }
}
