package org.bencao.server;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * H2 with one transaction at a time that writes; reading goes on beside it.
 *
 * <p>At a commit H2 stores each table as it is at a moment of its own, while other transactions go
 * on (h2database issue 2080). A process killed there leaves half of one: the order is there, the
 * number series that counted it is not. Where nobody else writes there is no half.
 *
 * <p>A transaction takes its turn with its first statement that writes or locks, waits for it as
 * long as {@code LOCK_TIMEOUT} of the address says, and gives it back with its end.
 */
public final class OneWriter implements Driver {

  private static final Driver H2 = new org.h2.Driver();

  private static final Map<String, Turn> TURNS = new ConcurrentHashMap<>();

  private static final Pattern LOCK_TIMEOUT =
      Pattern.compile(";LOCK_TIMEOUT=(\\d+)", Pattern.CASE_INSENSITIVE);

  /** H2's own, in milliseconds. */
  private static final String USUAL_TIMEOUT = "2000";

  @Override
  public Connection connect(String url, Properties properties) throws SQLException {
    var connection = H2.connect(url, properties);
    return connection == null
        ? null
        : new WatchedConnection(connection, turn(url), patience(url)).proxy();
  }

  private static Turn turn(String url) {
    return TURNS.computeIfAbsent(url.split(";", 2)[0], database -> new Turn());
  }

  private static Duration patience(String url) {
    var named = LOCK_TIMEOUT.matcher(url);
    return Duration.ofMillis(Long.parseLong(named.find() ? named.group(1) : USUAL_TIMEOUT));
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return H2.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties)
      throws SQLException {
    return H2.getPropertyInfo(url, properties);
  }

  @Override
  public int getMajorVersion() {
    return H2.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return H2.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return H2.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.h2");
  }
}
