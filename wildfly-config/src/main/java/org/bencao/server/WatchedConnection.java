package org.bencao.server;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A connection of H2 that takes the turn before it writes, and gives it back at the end. */
final class WatchedConnection implements InvocationHandler {

  /** Whatever else a statement begins with may write. */
  private static final Pattern READS =
      Pattern.compile("[\\s(]*(?:select|values|table|show|explain)\\b.*", flags());

  /** Takes locks, counts on or changes what it reads. */
  private static final Pattern LOCKS =
      Pattern.compile(
          "\\bfor\\s+update\\b|\\bnext\\s+value\\b|\\bnextval\\b|\\b(final|new|old)\\s+table\\b",
          flags());

  /** As H2 itself says that a lock could not be had. */
  private static final String STATE = "HYT00";

  private static final int CODE = 50200;

  private final Connection connection;
  private final Turn turn;
  private final Duration patience;
  private final Connection proxy;
  private final AtomicBoolean writing = new AtomicBoolean();

  /** How often a transaction was broken off, perhaps by another thread. */
  private final AtomicInteger ends = new AtomicInteger();

  WatchedConnection(Connection connection, Turn turn, Duration patience) {
    this.connection = connection;
    this.turn = turn;
    this.patience = patience;
    this.proxy = proxy(Connection.class, this);
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  }

  Connection proxy() {
    return proxy;
  }

  @Override
  public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "equals" -> self == arguments[0];
      case "hashCode" -> System.identityHashCode(self);
      case "createStatement" -> watched(Statement.class, call(method, arguments), "");
      case "prepareStatement" ->
          watched(PreparedStatement.class, call(method, arguments), (String) arguments[0]);
      case "prepareCall" ->
          watched(CallableStatement.class, call(method, arguments), (String) arguments[0]);
      case "commit" -> {
        var result = call(method, arguments);
        finished();
        yield result;
      }
      case "setAutoCommit" -> {
        var result = call(method, arguments);
        if ((boolean) arguments[0]) {
          finished();
        }
        yield result;
      }
      case "rollback" -> arguments == null ? last(method, null) : call(method, arguments);
      case "close", "abort" -> last(method, arguments);
      default -> call(method, arguments);
    };
  }

  /** The end, even if it fails: there is no other. */
  private Object last(Method method, Object[] arguments) throws Throwable {
    ends.incrementAndGet();
    try {
      return call(method, arguments);
    } finally {
      finished();
    }
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    return call(connection, method, arguments);
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private <T extends Statement> T watched(Class<T> type, Object statement, String prepared) {
    boolean mayWrite = mayWrite(prepared);
    return proxy(
        type,
        (self, method, arguments) -> {
          var name = method.getName();
          if (name.startsWith("execute")) {
            boolean writes = arguments == null ? mayWrite : mayWrite((String) arguments[0]);
            return writes
                ? write(statement, method, arguments)
                : call(statement, method, arguments);
          }
          return switch (name) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "getConnection" -> proxy;
            default -> call(statement, method, arguments);
          };
        });
  }

  static boolean mayWrite(String sql) {
    return !READS.matcher(sql).matches() || LOCKS.matcher(sql).find();
  }

  private Object write(Object statement, Method method, Object[] arguments) throws Throwable {
    boolean alone = connection.getAutoCommit();
    takeTurn();
    try {
      return call(statement, method, arguments);
    } finally {
      if (alone) {
        finished();
      }
    }
  }

  private void takeTurn() throws SQLException {
    if (writing.get()) {
      return;
    }
    int before = ends.get();
    try {
      if (!turn.take(patience)) {
        throw new SQLTimeoutException(
            "others write for " + patience.toMillis() + " ms, or too many wait", STATE, CODE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLTransientException("interrupted while another transaction writes", e);
    }
    writing.set(true);
    if (ends.get() != before) {
      finished();
      throw new SQLTransientException("the transaction was broken off while another one wrote");
    }
  }

  private void finished() {
    if (writing.compareAndSet(true, false)) {
      turn.giveBack();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            WatchedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
