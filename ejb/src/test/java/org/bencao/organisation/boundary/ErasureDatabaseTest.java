package org.bencao.organisation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People who want to be forgotten, on both databases. */
@EachDatabase
class ErasureDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private final PeopleService people;
  private final ErasureService erasures;
  private Buyer pharmacy;
  private Caller administrator;

  ErasureDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
    people = container.get(PeopleService.class);
    erasures = container.get(ErasureService.class);
  }

  @BeforeEach
  void aPharmacy() {
    pharmacy = market.pharmacy();
    administrator = pharmacy.administrator();
  }

  @AfterEach
  void backToTheWall() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("PRV-05, RETENTION_HOLD: asked today: masked now, erased when the records may go")
  void masksNowAndErasesLater() {
    var login = UUID.randomUUID() + "@pharmacy.example";
    long person = add(login, "Wang Fang");

    var masked = (ErasureResult.Masked) erasures.erase(administrator, person);

    assertThat(masked.keptUntil()).isEqualTo(today().plusYears(10));
    var hold = masked.hold().orElseThrow();
    assertThat(hold.reason()).isEqualTo(Reason.RETENTION_HOLD);
    assertThat(hold.rule()).isEqualTo("PRV-05");
    assertThat(Texts.in(Locale.ENGLISH).what(hold))
        .isEqualTo(
            "who acted in orders, receipts and payments must be kept until " + masked.keptUntil());
    assertThat(Texts.in(Locale.CHINESE).action(hold)).isEqualTo("改为脱敏");
    var row = people.find(administrator, person).orElseThrow();
    assertThat(row.name()).isEqualTo("W***");
    assertThat(row.login()).doesNotContain("pharmacy");
    assertThat(row.active()).isFalse();
    assertThat(row.grants()).isEmpty();
    container.get(TestClock.class).passes(Duration.ofDays(3_650));
    erasures.eraseDue(Caller.clock());
    assertThat(people.find(administrator, person).orElseThrow().name()).isEqualTo("W***");
    container.get(TestClock.class).passes(Duration.ofDays(10));
    erasures.eraseDue(Caller.clock());
    assertThat(people.find(administrator, person).orElseThrow().name()).isEqualTo("***");
  }

  @Test
  @DisplayName("PRV-05: nobody brings a masked person back; asked again it is the same")
  void isForGood() {
    long person = add(UUID.randomUUID() + "@pharmacy.example", "王芳");
    var first = erasures.erase(administrator, person);

    assertThat(erasures.erase(administrator, person)).isEqualTo(first);
    assertThat(people.find(administrator, person).orElseThrow().name()).isEqualTo("王***");
    assertThat(people.reactivate(administrator, person)).isEqualTo(ChangeResult.MASKED);
    assertThat(people.resetPassword(administrator, person)).isEmpty();
    assertThat(
            people.changeGrants(
                administrator, person, Set.of(new GrantRequest(Optional.empty(), Role.BUYER))))
        .isEqualTo(ChangeResult.MASKED);
  }

  @Test
  @DisplayName("PRV-05: an administrator forgets the own people, and not the last administrator")
  void isOfTheOwnCompany() {
    long person = add(UUID.randomUUID() + "@pharmacy.example", "Wang Fang");
    var other = market.pharmacy().administrator();

    assertThat(erasures.erase(other, person))
        .isEqualTo(new ErasureResult.Refused(ChangeResult.NOT_FOUND));
    assertThatThrownBy(() -> erasures.erase(pharmacy.caller(), person))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> erasures.eraseDue(administrator)).isInstanceOf(AccessDenied.class);
    assertThat(people.find(administrator, person).orElseThrow().name()).isEqualTo("Wang Fang");
  }

  private long add(String login, String name) {
    var added =
        people.add(
            administrator,
            new AddPerson(
                login, name, Set.of(new GrantRequest(Optional.empty(), Role.RECEIVER)), "en"));
    return ((AddPersonResult.Added) added).id();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneId.of("Asia/Shanghai"));
  }
}
