package org.bencao.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.bencao.audit.boundary.TrailService;
import org.bencao.audit.boundary.TrailView;
import org.bencao.web.exchange.Words;
import org.bencao.web.organisation.Said;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Text;

/** How far the company's trail is chained and signed, whether it is sound, and its export. */
@Named
@ViewScoped
public class TrailPage implements Serializable {

  private static final int MOST = 50;

  @Inject TrailService trail;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject Text text;
  @Inject Clock clock;

  private ShownTrail shown = ShownTrail.nothing();
  private Said said = Said.nothing();
  private List<FaultLine> faults = List.of();

  /** A fault with its words. */
  public record FaultLine(String position, String words) implements Serializable {}

  public void open() {
    shown = shown(trail.state(caller.get()));
  }

  private ShownTrail shown(TrailView state) {
    var figures = words.here().figures();
    return new ShownTrail(
        String.valueOf(state.sealed()),
        String.valueOf(state.unsealed()),
        state
            .head()
            .map(
                head ->
                    text.of(
                        "audit.trail.headOf",
                        "number",
                        head.number(),
                        "position",
                        head.position(),
                        "time",
                        figures.shortly(head.at(), clock.instant())))
            .orElseGet(() -> text.of("audit.trail.noHead")),
        state.head().map(TrailView.Head::hash).orElse(""),
        state.head().map(TrailView.Head::key).orElse(""));
  }

  /** Recomputes the chain as it is now, so what is shown beside it is read again too. */
  public void check() {
    var verdict = trail.check(caller.get());
    open();
    said =
        verdict.isSound()
            ? Said.done(
                "check",
                text.of(
                    "audit.trail.sound", "entries", verdict.entries(), "heads", verdict.heads()))
            : Said.fault("check", text.of("audit.trail.unsound", "faults", verdict.faultCount()));
    faults =
        verdict.faults().stream()
            .limit(MOST)
            .map(
                fault ->
                    new FaultLine(
                        String.valueOf(fault.position()), text.of("audit.fault." + fault.kind())))
            .toList();
  }

  public ShownTrail getShown() {
    return shown;
  }

  public Said getSaid() {
    return said;
  }

  public List<FaultLine> getFaults() {
    return faults;
  }
}
