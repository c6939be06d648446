package org.bencao.system;

import java.util.List;

/** Somebody of the demo who may sign in. */
public record Person(String login, String password, List<String> roles, String company) {

  /** As the portal writes it for its operator. */
  static Person of(String line) {
    var parts = line.split("\t");
    return new Person(parts[0], parts[1], List.of(parts[2].split(" ")), parts[3]);
  }
}
