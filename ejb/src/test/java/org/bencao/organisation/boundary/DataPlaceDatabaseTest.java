package org.bencao.organisation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.organisation.boundary.AddPersonResult.Added;
import org.bencao.organisation.boundary.AddPersonResult.Refused;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In which country personal data is kept, on both databases. */
@EachDatabase
class DataPlaceDatabaseTest {

  private static final String COUNTRY = "bencao.country";

  private final TestContainer container;

  DataPlaceDatabaseTest(TestContainer container) {
    this.container = container;
  }

  @AfterEach
  void isUnknownAgain() {
    System.clearProperty(COUNTRY);
  }

  @Test
  @DisplayName(
      "PRV-06, DATA_LEAVES_COUNTRY: people of a company under Chinese law are not kept in Germany")
  void staysInChina() {
    var administrator = new Market(container).pharmacy().administrator();
    System.setProperty(COUNTRY, "DE");
    var login = login();

    var refused = (Refused) add(administrator, login);

    assertThat(refused.finding().orElseThrow())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(Reason.DATA_LEAVES_COUNTRY, "PRV-06");
    assertThat(Texts.in(Locale.CHINESE).what(refused.finding().get())).contains("DE", "CN");
    System.setProperty(COUNTRY, "CN");
    assertThat(add(administrator, login)).as("nothing was kept of it").isInstanceOf(Added.class);
  }

  @Test
  @DisplayName("PRV-06: others are kept where their law lets them, and where nobody says where")
  void keepsOthers() {
    var american = new Market(container).american().pharmacy().administrator();
    var chinese = new Market(container).pharmacy().administrator();

    assertThat(add(chinese, login())).isInstanceOf(Added.class);
    System.setProperty(COUNTRY, "DE");
    assertThat(add(american, login())).isInstanceOf(Added.class);
  }

  private AddPersonResult add(Caller administrator, String login) {
    return container
        .get(PeopleService.class)
        .add(
            administrator,
            new AddPerson(
                login, "Wang Fang", Set.of(new GrantRequest(Optional.empty(), Role.BUYER)), "en"));
  }

  private static String login() {
    return UUID.randomUUID() + "@pharmacy.example";
  }
}
