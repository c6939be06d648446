package org.bencao.common;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.util.function.BooleanSupplier;

/**
 * A persistence context that never says "there is none" because it could not look. Hibernate does,
 * once the transaction cannot go on (HHH-12472), as when its connection broke; who believed it
 * would answer "not found", or "no rights", of a row that is there.
 */
final class SureFind implements InvocationHandler {

  private final EntityManager context;
  private final BooleanSupplier atItsEnd;

  private SureFind(EntityManager context, BooleanSupplier atItsEnd) {
    this.context = context;
    this.atItsEnd = atItsEnd;
  }

  /**
   * The same context.
   *
   * @param atItsEnd whether the running transaction can only be rolled back
   */
  static EntityManager in(EntityManager context, BooleanSupplier atItsEnd) {
    return (EntityManager)
        Proxy.newProxyInstance(
            SureFind.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            new SureFind(context, atItsEnd));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    var result = call(method, arguments);
    if (result == null && method.getName().equals("find") && atItsEnd.getAsBoolean()) {
      throw new PersistenceException(
          new SQLTransientConnectionException(
              "the transaction ended before " + arguments[0] + " could be read"));
    }
    return result;
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(context, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
