package org.bencao.testing;

import jakarta.annotation.Priority;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Reads {@link TransactionAttribute} as the EJB specification says; the default is REQUIRED. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.APPLICATION)
public class TransactionInterceptor {

  @Inject Demarcation transactions;

  @AroundInvoke
  Object around(InvocationContext call) {
    return switch (attribute(call)) {
      case REQUIRED, SUPPORTS -> transactions.required(call::proceed);
      case REQUIRES_NEW -> transactions.requiresNew(call::proceed);
      case MANDATORY -> transactions.mandatory(call::proceed);
      case NOT_SUPPORTED, NEVER -> transactions.notSupported(call::proceed);
    };
  }

  private static TransactionAttributeType attribute(InvocationContext call) {
    var onMethod = call.getMethod().getAnnotation(TransactionAttribute.class);
    if (onMethod != null) {
      return onMethod.value();
    }
    var onClass = call.getMethod().getDeclaringClass().getAnnotation(TransactionAttribute.class);
    return onClass == null ? TransactionAttributeType.REQUIRED : onClass.value();
  }
}
