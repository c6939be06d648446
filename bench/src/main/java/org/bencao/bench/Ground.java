package org.bencao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.EnrolmentService;
import org.bencao.organisation.boundary.EnrolmentService.Enrol;
import org.bencao.organisation.boundary.MakeToken;
import org.bencao.organisation.boundary.MakeTokenResult;
import org.bencao.organisation.boundary.TokenService;
import org.bencao.system.Person;
import org.bencao.system.Ports;
import org.bencao.system.Settings;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;

/** Companies, goods, tokens and people in a database on which a server can be started. */
final class Ground implements AutoCloseable {

  /** Pharmacies with somebody who signs in. */
  static final int PEOPLE = 32;

  private static final int TOKEN_DAYS = 30;

  private final BenchDatabase database;
  private final Trade trade;
  private final Map<Long, String> tokens = new HashMap<>();
  private final List<Person> people = new ArrayList<>();

  private Ground(BenchDatabase database, Trade trade) {
    this.database = database;
    this.trade = trade;
  }

  static Ground made() throws SQLException, IOException {
    var database = BenchDatabase.usual();
    try (var container = new TestContainer(database.database())) {
      var ground = new Ground(database, Trade.open(container, database.database()));
      ground.letIn(container);
      database.giveAway();
      return ground;
    }
  }

  private void letIn(TestContainer container) {
    for (var buyer : trade.buyers()) {
      tokens.put(buyer.companyId(), token(container, buyer.administrator(), Role.BUYER));
    }
    var seller = Market.caller(trade.seller(), Role.COMPANY_ADMINISTRATOR);
    tokens.put(trade.seller(), token(container, seller, Role.COMPANY_ADMINISTRATOR));
    for (int at = 0; at < PEOPLE; at++) {
      people.add(person(container, trade.buyers().get(at), "buyer-%d@bench.example".formatted(at)));
    }
  }

  private static String token(TestContainer container, Caller administrator, Role role) {
    var command = new MakeToken("bench", Set.of(role), TOKEN_DAYS);
    var result = container.get(TokenService.class).makeToken(administrator, command);
    return ((MakeTokenResult.Made) result).secret();
  }

  private static Person person(TestContainer container, Market.Buyer buyer, String login) {
    var command =
        new Enrol(buyer.companyId(), Optional.empty(), login, "Lin Wei", "en", Set.of(Role.BUYER));
    var password = container.get(EnrolmentService.class).enrol(Caller.setup(), command);
    return new Person(login, password, List.of("buyer"), "");
  }

  BenchDatabase database() {
    return database;
  }

  Trade trade() {
    return trade;
  }

  /** A header for programs of that company. */
  String token(long company) {
    return "Authorization: Bearer " + tokens.get(company) + "\r\n";
  }

  /** Who buys for the pharmacies, in their order. */
  List<Person> people() {
    return List.copyOf(people);
  }

  Settings settings() {
    return database.of(Settings.plain("bench-portal", Ports.BENCH));
  }

  /** Outbox rows on which there is still something to do. */
  long openRows() throws SQLException {
    try (var connection = database.served().connect();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from exchange_outbox"
                    + " where stage in ('NEW', 'FLYING', 'WAITING')")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    database.close();
    Folders.remove(settings().data());
  }
}
