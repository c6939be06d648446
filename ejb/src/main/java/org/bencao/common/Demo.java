package org.bencao.common;

import jakarta.enterprise.context.ApplicationScoped;

/** The one switch between a demonstration and the real thing: {@code BENCAO_DEMO}, default off. */
@ApplicationScoped
public class Demo {

  public boolean on() {
    return Boolean.parseBoolean(System.getenv("BENCAO_DEMO"));
  }
}
