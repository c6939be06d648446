package org.bencao.system;

import java.util.regex.Pattern;

/** What the answers of acts that make something tell of it. */
final class Created {

  private static final Pattern ID = Pattern.compile("[?&](?:id|list|draft)=([0-9A-Z]{13})");

  private Created() {}

  /** The identifier at the end of the address of what was made. */
  static String id(Answer answer) {
    expect(201, answer);
    var location = location(answer);
    return location.substring(location.lastIndexOf('/') + 1);
  }

  /** The identifier in the address of the page that a form leads to. */
  static String shownId(Answer answer) {
    expect(302, answer);
    var found = ID.matcher(location(answer));
    if (!found.find()) {
      throw new AssertionError(location(answer));
    }
    return found.group(1);
  }

  /** The answer itself, when it is the expected one. */
  static Answer expect(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError(answer);
    }
    return answer;
  }

  private static String location(Answer answer) {
    return answer.header("Location").orElseThrow();
  }
}
