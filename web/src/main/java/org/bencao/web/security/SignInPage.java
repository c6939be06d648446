package org.bencao.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.bencao.common.Demo;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.ChangePasswordResult;
import org.bencao.organisation.boundary.MyAccountService;
import org.bencao.organisation.boundary.SignInAttempt;
import org.bencao.organisation.boundary.SignInResult;
import org.bencao.organisation.boundary.SignInResult.Cause;
import org.bencao.organisation.boundary.SignInResult.Refused;
import org.bencao.organisation.boundary.SignInService;
import org.bencao.web.shell.Preferences;
import org.bencao.web.shell.Text;

/**
 * Sign-in in up to three steps: name and password, the six digits where they are turned on, and a
 * password of one's own where it was given by somebody else. Leads back to the page asked for.
 */
@Named
@RequestScoped
public class SignInPage {

  @Inject SignInService signIns;
  @Inject Callers callers;
  @Inject MyAccountService account;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Text text;
  @Inject Demo demo;
  @Inject Clock clock;

  private String login = "";
  private String password = "";
  private String code = "";
  private String fresh = "";
  private String again = "";
  private String next = "";
  private String fault = "";
  private boolean ended;

  /** Whoever is signed in already goes on. */
  public void open() throws IOException {
    if (caller.find().isPresent()) {
      goOn();
    }
  }

  public void signIn() throws IOException {
    PendingSignIn.drop(request);
    attempt(login, password, Optional.empty());
  }

  /** With the six digits. */
  public void confirm() throws IOException {
    var known = pending();
    if (known.isEmpty()) {
      fault = text.of("shell.sign-in.late");
      return;
    }
    attempt(known.get().login(), known.get().password(), Optional.of(code.replace(" ", "")));
  }

  /** Instead of a password that somebody else gave. */
  public void choose() throws IOException {
    var known = pending().filter(PendingSignIn::isPasswordMissing);
    if (known.isEmpty()) {
      fault = text.of("shell.sign-in.late");
    } else if (!fresh.equals(again)) {
      fault = text.of("shell.sign-in.differ");
    } else {
      change(known.get());
    }
  }

  /** Back to the first step. */
  public void restart() {
    PendingSignIn.drop(request);
  }

  private void change(PendingSignIn known) throws IOException {
    var who = callers.ofPerson(known.personId(), callers.sessionEpoch(known.personId()));
    if (who.isEmpty()) {
      restart();
      fault = text.of("shell.sign-in.late");
      return;
    }
    var result = account.changePassword(who.get(), known.password(), fresh);
    if (result == ChangePasswordResult.CHANGED) {
      enter(known.personId());
    } else {
      fault = text.of("organisation.password." + result.name());
    }
  }

  private void attempt(String name, String secret, Optional<String> digits) throws IOException {
    var result =
        signIns.signIn(new SignInAttempt(name.strip(), secret, digits, request.getRemoteAddr()));
    if (result instanceof Refused refused) {
      refuse(refused, name, secret);
    } else if (result instanceof SignInResult.SignedIn signedIn && signedIn.mustChange()) {
      new PendingSignIn(name, secret, signedIn.personId(), clock.instant()).keep(request);
    } else if (result instanceof SignInResult.SignedIn signedIn) {
      enter(signedIn.personId());
    }
  }

  private void refuse(Refused refused, String name, String secret) {
    if (refused.cause() == Cause.CODE_NEEDED) {
      new PendingSignIn(name, secret, PendingSignIn.NOBODY, clock.instant()).keep(request);
      return;
    }
    long seconds = Math.max(1, refused.retryAfter().plusMillis(999).toSeconds());
    fault = text.of("shell.sign-in." + refused.cause().name(), "seconds", seconds);
  }

  /** A new session id; the choices made before belong to the account from now on. */
  private void enter(long personId) throws IOException {
    PendingSignIn.drop(request);
    var session = new SignedIn(personId, callers.sessionEpoch(personId), clock.instant());
    session.begin(request);
    var who = callers.ofPerson(personId, session.epoch()).orElseThrow();
    adopt(Preferences.LANGUAGE, chosen -> account.language(who, chosen));
    adopt(Preferences.THEME, chosen -> account.theme(who, chosen));
    var mine = account.view(who);
    Preferences.LANGUAGE.keepInSession(request, mine.language());
    Preferences.THEME.keepInSession(request, mine.theme());
    goOn();
  }

  private void adopt(Preferences which, Consumer<String> keep) {
    which
        .chosenBeforeSignIn(request)
        .ifPresent(
            chosen -> {
              keep.accept(chosen);
              which.dropCookie(response());
            });
  }

  private void goOn() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(request.getContextPath() + OwnPath.of(next));
    faces.responseComplete();
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }

  private Optional<PendingSignIn> pending() {
    return PendingSignIn.of(request, clock.instant());
  }

  /** The first step. */
  public boolean isPairAsked() {
    return pending().isEmpty();
  }

  public boolean isCodeAsked() {
    return pending().map(known -> !known.isPasswordMissing()).orElse(false);
  }

  public boolean isPasswordAsked() {
    return pending().map(PendingSignIn::isPasswordMissing).orElse(false);
  }

  public boolean isDemo() {
    return demo.on();
  }

  /** What went wrong, in words; empty when nothing did. */
  public String getFault() {
    return fault;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
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

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next == null ? "" : next;
  }

  /** Whether a session ended and brought the person here. */
  public boolean isEnded() {
    return ended;
  }

  public void setEnded(boolean ended) {
    this.ended = ended;
  }
}
