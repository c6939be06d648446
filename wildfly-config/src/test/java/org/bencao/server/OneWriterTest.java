package org.bencao.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("rel:F1 one transaction at a time writes to H2")
class OneWriterTest {

  private static final long SOON = 10_000;
  private static final long A_WHILE = 150;

  /** Much longer than {@link #SOON}. */
  private static final String PATIENT = ";LOCK_TIMEOUT=60000";

  private final OneWriter driver = new OneWriter();
  private Connection mine;
  private Connection theirs;

  @BeforeEach
  void open() throws SQLException {
    mine = connect("one", "");
    theirs = connect("one", "");
    write(mine, "create table counted(name varchar primary key, times int)");
    write(mine, "insert into counted values ('a', 0), ('b', 0)");
    mine.commit();
  }

  @AfterEach
  void close() throws SQLException {
    mine.close();
    theirs.close();
  }

  @Test
  void aSecondWriterWaitsForTheCommitOfTheFirst() throws Exception {
    write(mine, "update counted set times = 1 where name = 'a'");

    var second = elsewhere(() -> write(theirs, "update counted set times = 1 where name = 'b'"));

    waits(second);
    mine.commit();
    second.get(SOON, TimeUnit.MILLISECONDS);
  }

  @Test
  void anEndByRollBackOrCloseLetsTheNextOneIn() throws Exception {
    write(mine, "update counted set times = 1 where name = 'a'");
    mine.rollback();
    write(theirs, "update counted set times = 1 where name = 'b'");
    theirs.close();

    var third = elsewhere(() -> write(mine, "update counted set times = 1 where name = 'b'"));

    third.get(SOON, TimeUnit.MILLISECONDS);
  }

  @Test
  void aRollBackToTheMiddleIsNoEnd() throws Exception {
    var middle = mine.setSavepoint();
    write(mine, "update counted set times = 1 where name = 'a'");
    mine.rollback(middle);

    waits(elsewhere(() -> write(theirs, "update counted set times = 1 where name = 'b'")));
  }

  @Test
  void readingGoesOnBesideTheWriter() throws Exception {
    write(mine, "update counted set times = 1 where name = 'a'");

    var read = elsewhere(() -> times(theirs, "a"));

    assertThat(read.get(SOON, TimeUnit.MILLISECONDS)).isZero();
  }

  @Test
  void whoReadsHasNoTurnToGiveBack() throws Exception {
    times(mine, "a");

    elsewhere(() -> write(theirs, "update counted set times = 1 where name = 'a'"))
        .get(SOON, TimeUnit.MILLISECONDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select times from counted where name = 'b' for update",
        "SELECT TIMES FROM COUNTED WHERE NAME = 'b'\n FOR  UPDATE SKIP LOCKED",
        "merge into counted key(name) values ('c', 1)",
        "select name from final table (insert into counted values ('c', 1))",
        "with recursive n(i) as (select 1) select i from n",
        "create table more(id int)"
      })
  void whatLocksOrMayWriteWaitsToo(String sql) throws Exception {
    write(mine, "update counted set times = 1 where name = 'a'");

    waits(elsewhere(() -> write(theirs, sql)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1",
        "(select name from counted) union (select name from counted)",
        "\n  Select name as for_update from counted",
        "values (1)",
        "explain select 1",
        "table counted"
      })
  void whatReadsDoesNot(String sql) {
    assertThat(WatchedConnection.mayWrite(sql)).isFalse();
  }

  @Test
  void preparedStatementsAndBatchesAreWatched() throws Exception {
    write(mine, "update counted set times = 1 where name = 'a'");

    var prepared = elsewhere(() -> theirsPrepared().executeUpdate());

    waits(prepared);
    mine.commit();
    prepared.get(SOON, TimeUnit.MILLISECONDS);
    var batch =
        elsewhere(
            () -> {
              try (var statement = mine.createStatement()) {
                statement.addBatch("update counted set times = 3 where name = 'a'");
                return statement.executeBatch();
              }
            });
    waits(batch);
    theirs.commit();
    assertThat(batch.get(SOON, TimeUnit.MILLISECONDS)).containsExactly(1);
  }

  private PreparedStatement theirsPrepared() throws SQLException {
    return theirs.prepareStatement("update counted set times = 2 where name = 'b'");
  }

  @Test
  void aStatementThatCommitsItselfHasItsTurnAsLongAsItRuns() throws Exception {
    mine.setAutoCommit(true);
    write(mine, "update counted set times = 1 where name = 'a'");

    elsewhere(() -> write(theirs, "update counted set times = 1 where name = 'b'"))
        .get(SOON, TimeUnit.MILLISECONDS);
  }

  @Test
  void whoOpensASecondTransactionWithinTheFirstDoesNotWaitForItself() throws Exception {
    write(mine, "update counted set times = 1 where name = 'a'");
    write(theirs, "update counted set times = 1 where name = 'b'");
    theirs.commit();

    try (var third = connect("one", "")) {
      var other = elsewhere(() -> write(third, "update counted set times = 2 where name = 'b'"));
      waits(other);
      mine.commit();
      other.get(SOON, TimeUnit.MILLISECONDS);
    }
  }

  @Test
  void whoWaitsTooLongIsToldSoAsH2Does() throws Exception {
    write(mine, "update counted set times = 1 where name = 'a'");

    try (var hasty = connect("one", ";LOCK_TIMEOUT=50")) {
      var refused = elsewhere(() -> write(hasty, "update counted set times = 1 where name = 'b'"));

      assertThatThrownBy(() -> refused.get(SOON, TimeUnit.MILLISECONDS))
          .cause()
          .isInstanceOf(SQLTimeoutException.class)
          .hasMessage("others write for 50 ms, or too many wait")
          .satisfies(
              e -> {
                assertThat(((SQLException) e).getErrorCode()).isEqualTo(50200);
                assertThat(((SQLException) e).getSQLState()).isEqualTo("HYT00");
              });
    }
  }

  @Test
  void whereManyWaitTheNextOneIsRefusedAtOnce() throws Exception {
    write(mine, "update counted set times = 1 where name = 'a'");
    var waiting = new ArrayList<Connection>();
    for (int at = 0; at < 24; at++) {
      var one = connect("one", PATIENT);
      waiting.add(one);
      sleeps(started(() -> write(one, "update counted set times = 1 where name = 'b'")));
    }

    try (var late = connect("one", PATIENT)) {
      assertThatThrownBy(
              () ->
                  elsewhere(() -> write(late, "delete from counted"))
                      .get(SOON, TimeUnit.MILLISECONDS))
          .cause()
          .isInstanceOf(SQLTimeoutException.class);
    }

    for (var one : waiting) {
      one.close();
    }
  }

  /** Until it waits for something, and not for a processor. */
  private static void sleeps(Thread thread) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SOON);
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      assertThat(System.nanoTime()).as("time at which the thread still runs").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  @Test
  void whoeverEndsItGivesTheTurnBack() throws Exception {
    write(mine, "update counted set times = 1 where name = 'a'");

    elsewhere(
            () -> {
              mine.rollback();
              return true;
            })
        .get(SOON, TimeUnit.MILLISECONDS);

    elsewhere(() -> write(theirs, "update counted set times = 1 where name = 'a'"))
        .get(SOON, TimeUnit.MILLISECONDS);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whoIsBrokenOffWhileItWaitsKeepsNoTurn(boolean closed) throws Exception {
    write(mine, "update counted set times = 1 where name = 'a'");
    var waiting = elsewhere(() -> write(theirs, "update counted set times = 1 where name = 'b'"));
    waits(waiting);
    if (closed) {
      theirs.close();
    } else {
      theirs.rollback();
    }
    mine.commit();

    assertThatThrownBy(() -> waiting.get(SOON, TimeUnit.MILLISECONDS))
        .cause()
        .isInstanceOf(SQLTransientException.class)
        .hasMessage("the transaction was broken off while another one wrote");
    write(mine, "update counted set times = 2 where name = 'b'");
  }

  @Test
  void anotherDatabaseHasATurnOfItsOwn() throws Exception {
    write(mine, "update counted set times = 1 where name = 'a'");

    try (var other = connect("other", "")) {
      elsewhere(() -> write(other, "create table counted(name varchar)"))
          .get(SOON, TimeUnit.MILLISECONDS);
    }
  }

  @Test
  void itIsADriverOfH2Alone() throws SQLException {
    assertThat(driver.acceptsURL("jdbc:h2:mem:one")).isTrue();
    assertThat(driver.acceptsURL("jdbc:mysql://127.0.0.1/one")).isFalse();
    assertThat(driver.connect("jdbc:mysql://127.0.0.1/one", new Properties())).isNull();
    assertThat(mine.createStatement().getConnection()).isSameAs(mine).isEqualTo(mine);
    assertThat(mine).isNotEqualTo(theirs);
  }

  private Connection connect(String name, String more) throws SQLException {
    var connection = driver.connect("jdbc:h2:mem:" + name + more, new Properties());
    connection.setAutoCommit(false);
    return connection;
  }

  private static boolean write(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.execute(sql);
    }
  }

  private static int times(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select times from counted where name = '" + name + "'")) {
      row.next();
      return row.getInt(1);
    }
  }

  /** Each time on another thread: one that has the turn does not wait for itself. */
  private static <T> Future<T> elsewhere(Callable<T> work) {
    var task = new FutureTask<>(work);
    started(task);
    return task;
  }

  private static Thread started(Callable<?> work) {
    return started(new FutureTask<>(work));
  }

  private static Thread started(FutureTask<?> task) {
    var thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void waits(Future<?> future) {
    assertThatThrownBy(() -> future.get(A_WHILE, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
  }
}
