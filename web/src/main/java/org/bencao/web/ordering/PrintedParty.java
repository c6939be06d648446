package org.bencao.web.ordering;

import java.util.List;

/**
 * A party of an order on paper.
 *
 * @param role what it does in the order
 * @param address in the reader's language, empty where none is known
 * @param licences as they stood when the order was judged
 */
public record PrintedParty(
    String role,
    String name,
    String otherName,
    String gln,
    String address,
    List<FrozenLicence> licences) {

  public PrintedParty {
    licences = List.copyOf(licences);
  }
}
