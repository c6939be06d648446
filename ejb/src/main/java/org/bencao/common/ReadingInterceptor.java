package org.bencao.common;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Stands behind the transaction, and aside when whoever asks has something loaded already. */
@Interceptor
@Reading
@Priority(Interceptor.Priority.APPLICATION + 10)
public class ReadingInterceptor {

  @Inject EntityManager entities;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    var session = entities.unwrap(Session.class);
    return session.getStatistics().getEntityCount() > 0 ? call.proceed() : read(session, call);
  }

  private static Object read(Session session, InvocationContext call) throws Exception {
    var usual = session.getHibernateFlushMode();
    session.setHibernateFlushMode(FlushMode.MANUAL);
    session.setDefaultReadOnly(true);
    try {
      return call.proceed();
    } finally {
      session.clear();
      session.setDefaultReadOnly(false);
      session.setHibernateFlushMode(usual);
    }
  }
}
