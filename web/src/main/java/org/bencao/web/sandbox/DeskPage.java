package org.bencao.web.sandbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Demo;
import org.bencao.common.Identifiers;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.SandboxDesk;
import org.bencao.web.security.CurrentCaller;

/** The page on which a demonstration is played: what comes next, and what the ledgers say. */
@Named("sandboxDesk")
@RequestScoped
public class DeskPage {

  @Inject Demo demo;
  @Inject Instance<SandboxDesk> desk;
  @Inject CurrentCaller caller;
  @Inject Identifiers identifiers;

  private String key;
  private String scenario = "01";
  private String partner = "";
  private Optional<SandboxDesk.Armed> said = Optional.empty();

  /** There is no such page where the demonstration is off. */
  public void open() throws IOException {
    if (!isOn()) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(404, "");
      faces.responseComplete();
    }
  }

  public List<SandboxDesk.Choice> getScenarios() {
    return isOn() ? desk.get().scenarios(caller.get()) : List.of();
  }

  public List<SandboxDesk.Ledger> getLedgers() {
    return isOn() ? desk.get().ledgers(caller.get()) : List.of();
  }

  public void arm() {
    if (isOn()) {
      var one = Optional.of(partner).filter(code -> !code.isBlank());
      said = Optional.of(desk.get().arm(caller.get(), getKey(), scenario, one));
      key = null;
    }
  }

  /** The words for what the button just did, none before. */
  public String getSaid() {
    return said.map(result -> "sandbox.desk.said." + result).orElse("");
  }

  /** Made with the page, so that pressing twice arms once. */
  public String getKey() {
    if (key == null) {
      key = Tsid.text(identifiers.next());
    }
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getScenario() {
    return scenario;
  }

  public void setScenario(String scenario) {
    this.scenario = scenario;
  }

  public String getPartner() {
    return partner;
  }

  public void setPartner(String partner) {
    this.partner = partner == null ? "" : partner;
  }

  private boolean isOn() {
    return demo.on() && desk.isResolvable();
  }
}
