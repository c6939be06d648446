package org.bencao.organisation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.SignInResult.Cause;
import org.bencao.organisation.boundary.SignInResult.Refused;
import org.bencao.organisation.boundary.SignInResult.SignedIn;
import org.bencao.organisation.control.Totp;
import org.bencao.testing.Market;
import org.bencao.testing.OnEachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who gets in, and how slowly others do not. */
class SignInDatabaseTest {

  private final TestContainer container = OnEachDatabase.h2();
  private final Market.Buyer company = new Market(container).pharmacy();
  private final String login = "p" + company.companyId() + "@x.example";
  private final AddPersonResult.Added person = add();

  @Test
  @DisplayName("M6: the right pair gets in, whatever the case of the name")
  void letsThePersonIn() {
    var result = signIn(login.toUpperCase(java.util.Locale.ROOT), person.oneTimePassword());

    assertThat(result).isEqualTo(new SignedIn(person.id(), true));
  }

  @Test
  @DisplayName("M6: a wrong password and an unknown name are answered alike")
  void tellsNobodyWhichWasWrong() {
    assertThat(cause(signIn(login, "wrong"))).isEqualTo(Cause.WRONG_PAIR);
    assertThat(cause(signIn("nobody" + login, "wrong"))).isEqualTo(Cause.WRONG_PAIR);
  }

  @Test
  @DisplayName("security, brute force: guesses are slowed, also for names that do not exist")
  void slowsGuesses() {
    for (var name : new String[] {login, "nobody" + login}) {
      var causes =
          IntStream.range(0, 50).mapToObj(at -> cause(signIn(name, "guess" + at))).toList();

      assertThat(causes.stream().filter(Cause.WRONG_PAIR::equals).count()).isLessThan(20);
      assertThat(causes.get(49)).isEqualTo(Cause.SLOWED);
    }
  }

  @Test
  @DisplayName("M6: three slips cost nothing, a good sign-in forgives them")
  void forgivesSlips() {
    for (int round = 0; round < 4; round++) {
      signIn(login, "slip");
      signIn(login, "slip");
      assertThat(signIn(login, person.oneTimePassword())).isInstanceOf(SignedIn.class);
    }
  }

  @Test
  @DisplayName("M6, ASVS 6.5.1: a code of the second factor counts once")
  void asksForTheSecondFactorAndTakesACodeOnce() {
    var caller = new Caller(Caller.Kind.PERSON, person.id(), "P", company.companyId(), Set.of());
    var account = container.get(MyAccountService.class);
    var secret = account.beginTotp(caller).secret();
    long step = container.get(Clock.class).instant().getEpochSecond() / 30;
    assertThat(account.confirmTotp(caller, Totp.code(secret, step - 1))).isTrue();

    assertThat(cause(signIn(login, person.oneTimePassword()))).isEqualTo(Cause.CODE_NEEDED);
    assertThat(cause(signIn(Totp.code(secret, step - 1)))).isEqualTo(Cause.CODE_WRONG);
    assertThat(signIn(Totp.code(secret, step))).isInstanceOf(SignedIn.class);
    assertThat(cause(signIn(Totp.code(secret, step)))).isEqualTo(Cause.CODE_WRONG);
  }

  @Test
  @DisplayName("M6, E1: who signs types the own password anew, and guessing is slowed")
  void provesBeforeSigning() {
    var caller = new Caller(Caller.Kind.PERSON, person.id(), "P", company.companyId(), Set.of());
    var now = container.get(Clock.class).instant();

    assertThat(prove(caller, "wrong", Optional.empty())).isEqualTo(Reason.SIGNATURE_UNPROVEN);
    var proven = (ProofResult.Proven) signatures().prove(caller, password(), Optional.empty(), "a");
    assertThat(proven.proof().factor()).isEqualTo(IdentityProof.Factor.PASSWORD);
    assertThat(proven.proof().isOf(caller, now)).isTrue();
    assertThat(proven.proof().isOf(company.caller(), now)).isFalse();
    assertThat(proven.proof().isOf(caller, now.plusSeconds(200))).isFalse();
    var reasons =
        IntStream.range(0, 30).mapToObj(at -> prove(caller, "guess", Optional.empty())).toList();
    assertThat(reasons.get(29)).isEqualTo(Reason.SIGNATURE_SLOWED);
  }

  @Test
  @DisplayName("M6, E1: the second factor is asked for at a signature, and its code counts once")
  void provesWithTheSecondFactor() {
    var caller = new Caller(Caller.Kind.PERSON, person.id(), "P", company.companyId(), Set.of());
    var account = container.get(MyAccountService.class);
    var secret = account.beginTotp(caller).secret();
    long step = container.get(Clock.class).instant().getEpochSecond() / 30;
    account.confirmTotp(caller, Totp.code(secret, step - 1));
    var code = Optional.of(Totp.code(secret, step));

    assertThat(prove(caller, password(), Optional.empty())).isEqualTo(Reason.SIGNATURE_UNPROVEN);
    var proven = (ProofResult.Proven) signatures().prove(caller, password(), code, "a");
    assertThat(proven.proof().factor()).isEqualTo(IdentityProof.Factor.PASSWORD_AND_CODE);
    assertThat(prove(caller, password(), code)).isEqualTo(Reason.SIGNATURE_UNPROVEN);
    var program = new Caller(Caller.Kind.SERVICE, 1, "program", company.companyId(), Set.of());
    assertThatThrownBy(() -> signatures().prove(program, "", Optional.empty(), "a"))
        .isInstanceOf(AccessDenied.class);
  }

  private Reason prove(Caller who, String password, Optional<String> code) {
    return ((ProofResult.Unproven) signatures().prove(who, password, code, "a")).finding().reason();
  }

  private SignatureService signatures() {
    return container.get(SignatureService.class);
  }

  private String password() {
    return person.oneTimePassword();
  }

  @Test
  @DisplayName("M6: a deactivated person is out at once")
  void endsTheSessionsOfADeactivatedPerson() {
    var callers = container.get(Callers.class);
    int epoch = callers.sessionEpoch(person.id());
    assertThat(callers.ofPerson(person.id(), epoch)).isPresent();

    container.get(PeopleService.class).deactivate(company.administrator(), person.id());

    assertThat(callers.ofPerson(person.id(), epoch)).isEmpty();
    assertThat(cause(signIn(login, person.oneTimePassword()))).isEqualTo(Cause.WRONG_PAIR);
  }

  @Test
  @DisplayName("M6: the last administrator stays")
  void keepsTheLastAdministrator() {
    var people = container.get(PeopleService.class);
    people.changeGrants(
        company.administrator(),
        person.id(),
        Set.of(new GrantRequest(Optional.empty(), Role.COMPANY_ADMINISTRATOR)));

    assertThat(people.deactivate(company.administrator(), person.id()))
        .isEqualTo(ChangeResult.LAST_ADMINISTRATOR);
  }

  @Test
  @DisplayName("M6: short and common passwords are refused")
  void refusesWeakPasswords() {
    var caller = new Caller(Caller.Kind.PERSON, person.id(), "P", company.companyId(), Set.of());
    var account = container.get(MyAccountService.class);
    var old = person.oneTimePassword();

    assertThat(account.changePassword(caller, old, "short"))
        .isEqualTo(ChangePasswordResult.TOO_SHORT);
    assertThat(account.changePassword(caller, old, "password12345"))
        .isEqualTo(ChangePasswordResult.TOO_COMMON);
    assertThat(account.changePassword(caller, "wrong", "a quiet river in May"))
        .isEqualTo(ChangePasswordResult.WRONG_OLD);
    assertThat(account.changePassword(caller, old, "a quiet river in May"))
        .isEqualTo(ChangePasswordResult.CHANGED);
  }

  @Test
  @DisplayName("ASVS 7.4.3: a new password ends the person's other sessions")
  void endsTheOtherSessionsWhenThePasswordChanges() {
    var callers = container.get(Callers.class);
    int epoch = callers.sessionEpoch(person.id());
    var caller = callers.ofPerson(person.id(), epoch).orElseThrow();

    container
        .get(MyAccountService.class)
        .changePassword(caller, person.oneTimePassword(), "a quiet river in May");

    assertThat(callers.ofPerson(person.id(), epoch)).isEmpty();
    assertThat(callers.ofPerson(person.id(), callers.sessionEpoch(person.id()))).isPresent();
    assertThat(cause(signIn(login, person.oneTimePassword()))).isEqualTo(Cause.WRONG_PAIR);
    assertThat(signIn(login, "a quiet river in May")).isEqualTo(new SignedIn(person.id(), false));
  }

  @Test
  @DisplayName("ASVS 6.4.3: a password that is given anew leaves the second factor on")
  void leavesTheSecondFactorWhenThePasswordIsGivenAnew() {
    var caller = new Caller(Caller.Kind.PERSON, person.id(), "P", company.companyId(), Set.of());
    var account = container.get(MyAccountService.class);
    var secret = account.beginTotp(caller).secret();
    long step = container.get(Clock.class).instant().getEpochSecond() / 30;
    assertThat(account.confirmTotp(caller, Totp.code(secret, step))).isTrue();

    var fresh =
        container
            .get(PeopleService.class)
            .resetPassword(company.administrator(), person.id())
            .orElseThrow();

    assertThat(cause(signIn(login, fresh))).isEqualTo(Cause.CODE_NEEDED);
  }

  @Test
  @DisplayName("ASVS 16.3.1: who got in stands in the trail, once")
  void entersSignInsInTheTrail() {
    signIn(login, "wrong");
    assertThat(entries()).isZero();

    signIn(login, person.oneTimePassword());

    assertThat(entries()).isEqualTo(1);
  }

  private long entries() {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              "select count(a) from AuditEntry a where a.act = ?1 and a.subject = ?2", Long.class)
          .setParameter(1, "signed-in")
          .setParameter(2, "person:" + Tsid.text(person.id()))
          .getSingleResult();
    }
  }

  @Test
  @DisplayName("J2: a token counts until it is revoked, for its own company alone")
  void revokesTokens() {
    var tokens = container.get(TokenService.class);
    var made =
        (MakeTokenResult.Made)
            tokens.makeToken(company.administrator(), new MakeToken("erp", Set.of(Role.BUYER), 30));
    var callers = container.get(Callers.class);
    var other = new Market(container).pharmacy();

    assertThat(callers.ofToken(made.secret()).orElseThrow().companyId())
        .isEqualTo(company.companyId());
    assertThat(tokens.revokeToken(other.administrator(), made.id()))
        .isEqualTo(ChangeResult.NOT_FOUND);
    assertThat(tokens.revokeToken(company.administrator(), made.id()))
        .isEqualTo(ChangeResult.CHANGED);
    assertThat(callers.ofToken(made.secret())).isEmpty();
  }

  private AddPersonResult.Added add() {
    return (AddPersonResult.Added)
        container
            .get(PeopleService.class)
            .add(
                company.administrator(),
                new AddPerson(
                    login, "P", Set.of(new GrantRequest(Optional.empty(), Role.BUYER)), "en"));
  }

  private SignInResult signIn(String name, String password) {
    return container
        .get(SignInService.class)
        .signIn(new SignInAttempt(name, password, Optional.empty(), name + " place"));
  }

  private SignInResult signIn(String code) {
    return container
        .get(SignInService.class)
        .signIn(new SignInAttempt(login, person.oneTimePassword(), Optional.of(code), "place"));
  }

  private static Cause cause(SignInResult result) {
    return ((Refused) result).cause();
  }
}
