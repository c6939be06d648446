package org.bencao.catalogue.control;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Counts the names in a document: the parser remembers each for good, in all files to come. */
final class XmlNames {

  private static final int MOST_NAMES = 1_000;
  private static final int MOST_PREFIXES = 100;

  private final Set<String> names = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();

  void take(XMLStreamReader element) {
    names.add(element.getLocalName());
    for (int at = 0; at < element.getAttributeCount(); at++) {
      names.add(element.getAttributeLocalName(at));
    }
    for (int at = 0; at < element.getNamespaceCount(); at++) {
      prefixes.add(String.valueOf(element.getNamespacePrefix(at)));
    }
    WorkbookGuard.limit(names.size(), MOST_NAMES, "too-many-names");
    WorkbookGuard.limit(prefixes.size(), MOST_PREFIXES, "too-many-names");
  }
}
