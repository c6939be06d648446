package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.control.PasswordHash;
import org.bencao.organisation.control.PasswordPolicy;
import org.bencao.organisation.control.Persons;
import org.bencao.organisation.control.Secrets;
import org.bencao.organisation.control.Totp;
import org.bencao.organisation.entity.Person;

/** What people change of their own account. */
@Stateless
public class MyAccountService {

  private static final Set<String> LANGUAGES = Set.of("en", "zh");
  private static final Set<String> THEMES = Set.of("auto", "light", "dark");

  @Inject Persons persons;
  @Inject CompanyService companies;
  @Inject PasswordHash passwords;
  @Inject Secrets secrets;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public MyAccount view(Caller caller) {
    var me = me(caller);
    var company = companies.find(caller, me.companyId()).orElseThrow();
    return new MyAccount(
        me.id(),
        me.login(),
        me.name(),
        company.nameEn(),
        company.nameZh(),
        company.kind(),
        caller.roles().stream().sorted().toList(),
        sites(caller),
        me.language(),
        me.theme(),
        me.totpOn(),
        me.mustChange());
  }

  /** Sites at which the caller holds a role. */
  public List<SiteView> sites(Caller caller) {
    return companies.sites(caller, caller.companyId()).stream()
        .filter(
            site ->
                caller.grants().stream()
                    .anyMatch(grant -> grant.siteId().map(id -> id == site.id()).orElse(true)))
        .toList();
  }

  public void language(Caller caller, String language) {
    requireOneOf(LANGUAGES, language);
    me(caller).speaks(language);
  }

  public void theme(Caller caller, String theme) {
    requireOneOf(THEMES, theme);
    me(caller).sees(theme);
  }

  /** Every other session of the person ends. */
  public ChangePasswordResult changePassword(Caller caller, String old, String fresh) {
    var me = me(caller);
    if (!passwords.matches(old, me.passwordHash())) {
      return ChangePasswordResult.WRONG_OLD;
    }
    var refusal = PasswordPolicy.refusal(fresh, me.login());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    me.chosePassword(passwords.hash(fresh));
    record(caller, "password-changed");
    return ChangePasswordResult.CHANGED;
  }

  /** Makes a secret; it counts only after {@link #confirmTotp}. */
  public TotpSetup beginTotp(Caller caller) {
    var me = me(caller);
    if (me.totpOn()) {
      throw new IllegalStateException("the second factor is on already");
    }
    var secret = secrets.totpSecret();
    me.beginTotp(secret);
    var label = URLEncoder.encode("Bencao:" + me.login(), StandardCharsets.UTF_8);
    return new TotpSetup(
        secret, "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Bencao");
  }

  /** Turns the second factor on when the code is right. */
  public boolean confirmTotp(Caller caller, String code) {
    var me = me(caller);
    if (me.totpSecret().isEmpty() || me.totpOn() || !use(me, code)) {
      return false;
    }
    me.confirmTotp();
    record(caller, "second-factor-on");
    return true;
  }

  /** Turns the second factor off; needs a code, so that an open screen is not enough. */
  public boolean endTotp(Caller caller, String code) {
    var me = me(caller);
    if (!me.totpOn() || !use(me, code)) {
      return false;
    }
    me.endTotp();
    record(caller, "second-factor-off");
    return true;
  }

  public void signOutEverywhere(Caller caller) {
    me(caller).endSessions();
    record(caller, "signed-out-everywhere");
  }

  private boolean use(Person me, String code) {
    var step =
        Totp.matchingStep(me.totpSecret().orElseThrow(), code, clock.instant(), me.totpStep());
    step.ifPresent(me::usedTotpStep);
    return step.isPresent();
  }

  private Person me(Caller caller) {
    if (caller.kind() != Caller.Kind.PERSON) {
      throw new org.bencao.common.AccessDenied(caller, Role.values());
    }
    return persons.byId(caller.id()).orElseThrow();
  }

  private void record(Caller caller, String act) {
    audit.record(caller, caller.companyId(), act, "person:" + Tsid.text(caller.id()), Map.of());
  }

  private static void requireOneOf(Set<String> allowed, String value) {
    if (!allowed.contains(value)) {
      throw new IllegalArgumentException(value + " is not one of " + allowed);
    }
  }
}
