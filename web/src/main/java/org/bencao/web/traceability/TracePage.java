package org.bencao.web.traceability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.receiving.boundary.LotTraceService;
import org.bencao.traceability.boundary.InspectionService;
import org.bencao.traceability.boundary.TraceAnswer;
import org.bencao.traceability.boundary.TraceAnswer.State;
import org.bencao.traceability.boundary.TraceService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Where a lot went, and who of an authority may ask that (P18). */
@Named
@RequestScoped
public class TracePage {

  static final String PATH = "/traceability/search";

  /** A password that is shown once lies here on its way from the form. */
  static final String PASSWORD = "org.bencao.inspection.password";

  @Inject TraceService traces;
  @Inject InspectionService inspections;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private Optional<ShownTrace> trace = Optional.empty();

  /** What was asked for, as it was typed. */
  public String getQuery() {
    return asked.text("q").orElse("");
  }

  public boolean isSearching() {
    return caller.get().hasAny(LotTraceService.READERS);
  }

  /** Each asking is a look that is kept, so it is asked once for a page. */
  public ShownTrace getTrace() {
    if (trace.isEmpty()) {
      trace =
          Optional.of(
              isSearching() && !getQuery().isEmpty()
                  ? ShownTraces.of(words.here(), clock.instant()).shown(search())
                  : ShownTrace.NONE);
    }
    return trace.get();
  }

  private TraceAnswer search() {
    return traces.search(caller.get(), getQuery());
  }

  public boolean isFound() {
    return getTrace().state().equals(State.FOUND.name());
  }

  /** What somebody of an authority may look at; empty for the company's own people. */
  public List<ShownInspection> getScope() {
    return caller.get().has(Role.REGULATOR)
        ? shown().inspections(inspections.current(caller.get()))
        : List.of();
  }

  public boolean isRegulator() {
    return caller.get().has(Role.REGULATOR);
  }

  public boolean isOverseeing() {
    return caller.get().hasAny(Role.COMPANY_ADMINISTRATOR, Role.QUALITY_HEAD, Role.AUDITOR);
  }

  public boolean isInviting() {
    return caller.get().has(Role.COMPANY_ADMINISTRATOR);
  }

  public List<ShownInspection> getInspections() {
    return shown().inspections(inspections.list(caller.get()));
  }

  public List<ShownLook> getLooks() {
    return shown().looks(inspections.looks(caller.get()));
  }

  private ShownTraces shown() {
    return ShownTraces.of(words.here(), clock.instant());
  }

  /** What the form just did; empty when none did anything. */
  public InspectionNotice getNotice() {
    return InspectionNotice.of(asked, words.here());
  }

  /** For who was let in just now; shown once. */
  public String getPassword() {
    return Optional.ofNullable(request.getAttribute(PASSWORD)).map(Object::toString).orElse("");
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return getNotice().isBad() ? asked.text(field).orElse("") : "";
  }
}
