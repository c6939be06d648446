package org.bencao.system;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what is wrong with an answer: not the agreed status, or words of others in it. */
record AccessJudge(Canaries canaries) {

  /** The company of who is not signed in. */
  static final String NONE = "";

  /** Everything that is wrong with it, in words; nothing when all is well. */
  List<String> faults(String company, int agreed, Told told) {
    var status =
        told.status() == agreed
            ? Optional.<String>empty()
            : Optional.of("answered %d, not %d".formatted(told.status(), agreed));
    return Stream.concat(status.stream(), leaks(company, told).stream()).toList();
  }

  /** The same of an answer of which the status says nothing. */
  List<String> leaks(String company, Told told) {
    return canaries.leaks(company, told.text()).stream()
        .map(word -> "told %s of %s".formatted(company.isEmpty() ? "nobody" : company, word))
        .toList();
  }
}
