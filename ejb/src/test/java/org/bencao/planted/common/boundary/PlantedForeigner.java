package org.bencao.planted.common.boundary;

/** Breaks on purpose: looks at what belongs to another module. */
public class PlantedForeigner {

  private jakarta.servlet.http.HttpServletRequest request;

  public Object request() {
    return request;
  }
}
