package org.bencao.web.receiving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.receiving.boundary.TraceSlipService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** What the platform for traceability codes is told of packs (I3). */
@Named
@RequestScoped
public class TraceSlipsPage {

  static final String PATH = "/receiving/slips";

  private static final Set<String> DONE = Set.of("AGAIN", "UPLOADED");

  @Inject TraceSlipService slips;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<ShownSlip> rows;
  private Optional<ShownSlip.Whole> shown;
  private Answer answer;

  @PostConstruct
  void load() {
    answer = Answer.take(request);
    var now = clock.instant();
    rows =
        slips.list(caller.get()).stream()
            .map(one -> ShownSlip.of(one, wording(), caller.get(), now))
            .toList();
    shown =
        asked
            .id("id")
            .flatMap(id -> slips.find(caller.get(), id))
            .map(one -> ShownSlip.Whole.of(one, wording(), caller.get(), now));
  }

  /** A slip that is not the reader's is none. */
  public void open() {
    if (asked.text("id").isPresent() && shown.isEmpty()) {
      asked.notFound();
    }
  }

  public List<ShownSlip> getRows() {
    return rows;
  }

  public boolean isPicked() {
    return shown.isPresent();
  }

  public ShownSlip.Whole getShown() {
    return shown.orElse(null);
  }

  public String getShownId() {
    return shown.map(one -> one.head().id()).orElse("");
  }

  public List<Why> getWhys() {
    return answer.whys();
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text(field).orElse("");
  }

  /** What the form just did, in words; empty when none did anything. */
  public String getNotice() {
    return asked
        .text("did")
        .filter(DONE::contains)
        .map(did -> wording().page("receiving.slip.did." + did))
        .orElse("");
  }

  private Wording wording() {
    return words.here();
  }
}
