package org.bencao.catalogue.control;

import java.util.Map;

/**
 * What became of the text of a field: the form in which it is kept, or the problem that keeps it
 * out.
 *
 * @param problem a key, empty where there is none
 * @param facts values for the words of the key
 */
record Judged(String text, String problem, Map<String, String> facts) {

  Judged {
    facts = Map.copyOf(facts);
  }

  static Judged good(String text) {
    return new Judged(text, "", Map.of());
  }

  static Judged bad(String text, String problem) {
    return bad(text, problem, Map.of());
  }

  static Judged bad(String text, String problem, Map<String, String> facts) {
    return new Judged(text, problem, facts);
  }

  boolean isGood() {
    return problem.isEmpty();
  }
}
