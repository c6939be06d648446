package org.bencao.web.organisation;

import java.util.List;

/**
 * A token as the list shows one.
 *
 * @param state {@code good}, {@code over} or {@code revoked}
 */
public record TokenLine(
    String id, String name, List<String> roles, String madeBy, String endsAt, String state) {

  public boolean isGood() {
    return state.equals("good");
  }
}
