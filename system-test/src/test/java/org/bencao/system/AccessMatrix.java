package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.UUID;

/** The cells of the matrix: somebody calls or knocks, and the judge looks at the answer. */
final class AccessMatrix {

  private final Portal portal;
  private final Sessions sessions;
  private final Secrets owned;
  private final AccessJudge judge;

  AccessMatrix(Portal portal, Sessions sessions, Secrets owned) {
    this.portal = portal;
    this.sessions = sessions;
    this.owned = owned;
    this.judge = new AccessJudge(owned.canaries());
  }

  /**
   * Somebody else is answered as of a row that never was.
   *
   * @param never the same call about one that never was
   */
  void other(Act act, Act never) {
    var program = portal.program(act.other(), act.role());
    well(act.other(), act.otherStatus(), send(act, program));
    if (!never.asks().equals(act.asks())) {
      well(act.other(), act.otherStatus(), send(never, program));
    }
  }

  void lower(Act act) {
    well(AccessJudge.NONE, act.lowerStatus(), send(act, portal.program(act.owner(), act.lower())));
  }

  void nobody(Act act) {
    well(AccessJudge.NONE, act.isOpen() ? 200 : 401, send(act, portal.nobody()));
  }

  void owner(Act act) {
    well(act.owner(), act.ownerStatus(), ownersAnswer(act));
  }

  Answer ownersAnswer(Act act) {
    return send(act, portal.program(act.owner(), act.role()));
  }

  /** Whatever a program may read of it, it reads no word that is not for its company. */
  void reader(Act act, String company, String role) {
    quiet(company, send(act, portal.program(company, role)));
  }

  /**
   * Somebody else is led where a row that never was leads.
   *
   * @param never the same door about one that never was
   */
  void other(Door door, Door never) {
    var who = sessions.of(door.cast().other());
    var company = sessions.company(door.cast().other());
    var answer = Knock.at(door, who);
    well(company, door.otherStatus(), answer);
    var led = owned.rows().forgotten(location(answer));
    assertThat(led).contains(door.gone());
    Knock.next(answer, who).ifPresent(page -> quiet(company, page));
    if (!never.asks().equals(door.asks())) {
      var unknown = Knock.at(never, who);
      well(company, door.otherStatus(), unknown);
      assertThat(location(unknown)).as("as of what never was").isEqualTo(led);
    }
  }

  void lower(Door door) {
    var company = sessions.company(door.cast().lower());
    well(company, door.lowerStatus(), Knock.at(door, sessions.of(door.cast().lower())));
  }

  void nobody(Door door) {
    var answer = Knock.at(door, new Session(portal.address()));
    well(AccessJudge.NONE, door.nobodyStatus(), answer);
    if (answer.status() == 302) {
      assertThat(location(answer)).contains("/sign-in?next=");
    }
  }

  void owner(Door door) {
    var answer = ownersAnswer(door);
    well(sessions.company(door.cast().owner()), door.ownerStatus(), answer);
    assertThat(location(answer)).contains(door.done());
  }

  Answer ownersAnswer(Door door) {
    return Knock.at(door, sessions.of(door.cast().owner()));
  }

  /** Whatever somebody may read of it, it has no word that is not for their company. */
  void reader(Door door, String login) {
    quiet(sessions.company(login), Knock.at(door, sessions.of(login)));
  }

  private void well(String company, int agreed, Answer answer) {
    assertThat(judge.faults(company, agreed, Told.of(answer))).as(answer.toString()).isEmpty();
  }

  private void quiet(String company, Answer answer) {
    assertThat(judge.leaks(company, Told.of(answer))).as(answer.toString()).isEmpty();
    assertThat(answer.status()).as(answer.toString()).isLessThan(500);
  }

  private static String location(Answer answer) {
    return answer.header("Location").orElse("");
  }

  private static Answer send(Act act, Rest program) {
    var headers = new HashMap<String, String>();
    if (act.method().equals("POST")) {
      headers.put("Idempotency-Key", UUID.randomUUID().toString());
    }
    act.mediaType().ifPresent(type -> headers.put("Content-Type", type));
    var body = act.body().replace("{fresh}", fresh());
    return program.send(act.method(), act.path(), headers, body);
  }

  /** Short and plain enough for a code. */
  private static String fresh() {
    return UUID.randomUUID().toString().replace("-", "").substring(0, 20);
  }
}
