package org.bencao.common;

/** Source of identifiers: unique, ordered by time; a port, so that simulations can replay. */
@FunctionalInterface
public interface Identifiers {

  long next();
}
