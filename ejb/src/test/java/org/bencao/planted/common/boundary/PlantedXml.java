package org.bencao.planted.common.boundary;

import javax.xml.stream.XMLInputFactory;

/** Breaks on purpose: reads XML with a factory of its own. */
public class PlantedXml {

  public XMLInputFactory factory() {
    return XMLInputFactory.newInstance();
  }
}
