package org.bencao.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.bencao.common.Caller;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.ChangePasswordResult;
import org.bencao.organisation.boundary.MyAccount;
import org.bencao.organisation.boundary.MyAccountService;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.SignedIn;
import org.bencao.web.shell.Shell;
import org.bencao.web.shell.Text;

/** What people see and change of their own account. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

  @Inject MyAccountService account;
  @Inject Callers callers;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Shell shell;
  @Inject Text text;

  private String old = "";
  private String fresh = "";
  private String again = "";
  private String code = "";
  private String secret = "";
  private String uri = "";
  private Said said = Said.nothing();

  public void changePassword() {
    if (!fresh.equals(again)) {
      said = Said.fault("password", text.of("shell.sign-in.differ"));
      return;
    }
    var result = account.changePassword(caller.get(), old, fresh);
    var words = text.of("organisation.password." + result.name());
    if (result == ChangePasswordResult.CHANGED) {
      othersEnd();
      said = Said.done("password", words);
    } else {
      said = Said.fault("password", words);
    }
  }

  /** A new secret; nothing changes before its first code was typed. */
  public void beginSecondFactor() {
    var setup = account.beginTotp(caller.get());
    secret = setup.secret();
    uri = setup.uri();
    said = Said.nothing();
  }

  public void confirmSecondFactor() {
    if (account.confirmTotp(caller.get(), digits())) {
      secret = "";
      uri = "";
      said = Said.done("factor", text.of("organisation.account.factorIsOn"));
    } else {
      said = Said.fault("factor", text.of("organisation.account.codeWrong"));
    }
  }

  public void endSecondFactor() {
    said =
        account.endTotp(caller.get(), digits())
            ? Said.done("factor", text.of("organisation.account.factorIsOff"))
            : Said.fault("factor", text.of("organisation.account.codeWrong"));
  }

  /** Every session but this one. */
  public void signOutEverywhere() {
    account.signOutEverywhere(caller.get());
    othersEnd();
    said = Said.done("sessions", text.of("organisation.account.othersEnded"));
  }

  public MyAccount getMine() {
    return account.view(caller.get());
  }

  public String getCompany() {
    var mine = getMine();
    return shell.isZh() ? mine.companyNameZh() : mine.companyNameEn();
  }

  public List<String> getSites() {
    return getMine().sites().stream()
        .map(site -> shell.isZh() ? site.nameZh() : site.nameEn())
        .toList();
  }

  /** In groups of four, as it is typed into an authenticator by hand. */
  public String getSecret() {
    return secret.replaceAll("(.{4})(?=.)", "$1 ");
  }

  public String getUri() {
    return uri;
  }

  public Said getSaid() {
    return said;
  }

  /** The person's other sessions are dead now; this one goes on under a new id. */
  private void othersEnd() {
    Caller me = caller.get();
    SignedIn.goOn(request, callers.sessionEpoch(me.id()));
  }

  private String digits() {
    return code.replace(" ", "");
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getFresh() {
    return fresh;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
