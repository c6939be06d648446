package org.bencao.web.organisation;

import java.io.Serializable;

/**
 * What a page answers to the act just done, beside the form that did it.
 *
 * @param where the form
 * @param tone {@code ok}, {@code bad} or nothing
 */
public record Said(String where, String tone, String words) implements Serializable {

  public static Said nothing() {
    return new Said("", "", "");
  }

  public static Said done(String where, String words) {
    return new Said(where, "ok", words);
  }

  public static Said fault(String where, String words) {
    return new Said(where, "bad", words);
  }
}
