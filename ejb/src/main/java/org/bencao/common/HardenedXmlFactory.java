package org.bencao.common;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;

/**
 * The one place that makes readers of XML: no document type, no entity of somebody else's, nothing
 * fetched. Which parser it is never depends on the class path.
 */
public final class HardenedXmlFactory {

  private HardenedXmlFactory() {}

  /** The JDK's own. */
  public static XMLInputFactory ofJdk() {
    return hardened(XMLInputFactory.newDefaultFactory());
  }

  /**
   * The one that reads workbooks, so that who looks a workbook through sees what the reader sees.
   */
  public static XMLInputFactory ofWorkbooks() {
    return hardened(new InputFactoryImpl());
  }

  private static XMLInputFactory hardened(XMLInputFactory factory) {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
