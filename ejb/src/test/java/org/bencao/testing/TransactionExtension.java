package org.bencao.testing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;

/** Makes stateless beans transactional, as an EJB container would. */
public class TransactionExtension implements Extension {

  private static final class OnBean extends AnnotationLiteral<Transactional>
      implements Transactional {}

  <T> void stateless(@Observes @WithAnnotations(Stateless.class) ProcessAnnotatedType<T> type) {
    type.configureAnnotatedType().add(new OnBean());
  }
}
