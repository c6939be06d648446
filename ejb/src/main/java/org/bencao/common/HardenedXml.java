package org.bencao.common;

import javax.xml.stream.XMLInputFactory;

/**
 * The one place that makes readers of XML: no document type, no entity of somebody else's, nothing
 * fetched. It is the JDK's own, whatever else is on the class path.
 */
public final class HardenedXml {

  private HardenedXml() {}

  public static XMLInputFactory inputFactory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
