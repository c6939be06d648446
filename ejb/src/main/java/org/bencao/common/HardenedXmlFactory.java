package org.bencao.common;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;

/**
 * The one place that makes readers of XML: no document type, no entity of somebody else's, nothing
 * fetched. It is the parser that reads workbooks, whatever the class path holds, so that who looks
 * a workbook through sees what the reader sees.
 */
public final class HardenedXmlFactory {

  private HardenedXmlFactory() {}

  public static XMLInputFactory create() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
