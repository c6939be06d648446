package org.bencao.common;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Whether the database answers. That it does not is nobody's mistake, and passes. */
@ApplicationScoped
public class DatabaseReach {

  private static final int PATIENCE_SECONDS = 5;

  /** SQL:2023-2, 24.1: class of "connection exception". */
  private static final String CONNECTION = "08";

  /** Others held for too long what it needed: H2's and our one writer's state, MySQL's code. */
  private static final String WAITED = "HYT00";

  private static final int WAITED_ON_MYSQL = 1205;

  /**
   * H2 has closed itself after a fault of its disk, or meets one: input and output, closed, stays
   * so.
   */
  private static final Set<String> CLOSED =
      Set.of("90028", "90031", "90067", "90098", "90099", "90121");

  /** H2 could not write its file: "general error", and its cause says so. */
  private static final int GENERAL = 50_000;

  private static final String STORE = "org.h2.mvstore.MVStoreException";

  /**
   * The pool has no connection to give; MySQL's driver has closed what was open on a connection
   * that broke. Classes of the server's, not ours to compile against.
   */
  private static final Set<String> KINDS =
      Set.of(
          "jakarta.resource.ResourceException",
          "com.mysql.cj.exceptions.StatementIsClosedException");

  /** Nobody has more causes of causes. */
  private static final int DEEPEST = 20;

  @Resource(lookup = "java:jboss/datasources/BencaoDS")
  DataSource source;

  /** Asks it, and waits some seconds for its answer at most. */
  public boolean isThere() {
    try (var connection = source.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS) && isAnswering(connection);
    } catch (SQLException e) {
      return false;
    }
  }

  /** H2 that closed itself still calls its connections valid. */
  private static boolean isAnswering(Connection connection) throws SQLException {
    try (var question = connection.createStatement()) {
      question.setQueryTimeout(PATIENCE_SECONDS);
      return question.execute("select 1");
    }
  }

  /**
   * Whether something failed because the database was out of reach, went away meanwhile, or did not
   * get to it in time.
   */
  public static boolean isLost(Throwable fault) {
    return loss(fault).isPresent();
  }

  /** What says that it was, the deepest of them. */
  public static Optional<Throwable> loss(Throwable fault) {
    return all(fault, DEEPEST)
        .filter(
            cause -> cause instanceof SQLException sql ? isLost(sql) : KINDS.contains(name(cause)))
        .reduce((first, deeper) -> deeper);
  }

  /** With its causes; of a commit that failed the causes stand beside it, suppressed. */
  private static Stream<Throwable> all(Throwable fault, int deep) {
    return deep == 0
        ? Stream.empty()
        : Stream.concat(
            Stream.of(fault),
            Stream.concat(Stream.ofNullable(fault.getCause()), Stream.of(fault.getSuppressed()))
                .flatMap(cause -> all(cause, deep - 1)));
  }

  private static boolean isLost(SQLException fault) {
    var state = fault.getSQLState() == null ? "" : fault.getSQLState();
    return state.startsWith(CONNECTION)
        || CLOSED.contains(state)
        || state.equals(WAITED)
        || fault.getErrorCode() == WAITED_ON_MYSQL
        || fault.getErrorCode() == GENERAL && all(fault, DEEPEST).anyMatch(DatabaseReach::isStores)
        || fault instanceof SQLTransientConnectionException
        || fault instanceof SQLNonTransientConnectionException
        || fault instanceof SQLRecoverableException;
  }

  private static boolean isStores(Throwable fault) {
    return STORE.equals(name(fault));
  }

  private static String name(Throwable fault) {
    return fault.getClass().getName();
  }
}
