package org.bencao.planted.common.boundary;

import jakarta.ejb.Stateless;

/** Breaks on purpose: nobody is asked who calls. */
@Stateless
public class PlantedService {

  public String read(long id) {
    return String.valueOf(id);
  }
}
