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
import java.util.UUID;
import org.bencao.common.Role;
import org.bencao.receiving.boundary.TraceCaseService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Lots under suspicion and requests of traceability (E12, E13). */
@Named
@RequestScoped
public class TraceCasesPage {

  static final String PATH = "/receiving/cases";

  private static final Set<String> DONE = Set.of("SUSPECT", "REQUEST", "DECIDE", "ANSWER", "TELL");

  @Inject TraceCaseService cases;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<ShownCase> rows;
  private Optional<ShownCase> shown;
  private Answer answer;

  @PostConstruct
  void load() {
    answer = Answer.take(request);
    var now = clock.instant();
    rows =
        cases.list(caller.get()).stream()
            .map(one -> ShownCase.of(one, wording(), caller.get(), now))
            .toList();
    shown =
        asked
            .id("id")
            .flatMap(id -> cases.find(caller.get(), id))
            .map(one -> ShownCase.of(one, wording(), caller.get(), now));
  }

  /** A case that is not the reader's is none. */
  public void open() {
    if (asked.text("id").isPresent() && shown.isEmpty()) {
      asked.notFound();
    }
  }

  public List<ShownCase> getRows() {
    return rows;
  }

  public ShownCase getShown() {
    return shown.orElse(null);
  }

  public String getShownId() {
    return shown.map(ShownCase::id).orElse("");
  }

  public boolean isPicked() {
    return shown.isPresent();
  }

  public boolean isSuspecting() {
    return caller.get().hasAny(Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD);
  }

  public boolean isRequesting() {
    return caller.get().hasAny(Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.SUPPLIER_DESK);
  }

  /** Whether such a form was typed that could not be used. */
  public boolean isTyping(String act) {
    return asked.text("act").filter(act::equals).isPresent();
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text(field).orElse("");
  }

  /** Of the next request; what is sent twice is one. */
  public String getKey() {
    return asked.text("key").orElseGet(() -> UUID.randomUUID().toString());
  }

  public List<Why> getWhys() {
    return answer.whys();
  }

  /** What the form just did, in words; empty when none did anything. */
  public String getNotice() {
    return asked
        .text("did")
        .filter(DONE::contains)
        .map(did -> wording().page("receiving.case.did." + did))
        .orElse("");
  }

  /** What is missing in what was typed. */
  public String getFault() {
    return asked
        .text("did")
        .filter("INCOMPLETE"::equals)
        .map(did -> wording().page("receiving.case.did." + did))
        .orElse("");
  }

  private Wording wording() {
    return words.here();
  }
}
