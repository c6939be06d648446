package org.bencao.system;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;

/** Texts that go in by every field of REST that takes one. */
final class FieldAttack {

  /** Calls that cost a hash or an order each: every so many texts. */
  private static final Map<String, Integer> STRIDES =
      Map.of("POST /ordering/orders", 9, "POST /organisation/people", 4);

  private final Portal portal;
  private final List<Act> acts;
  private final List<String> texts;
  private final Map<String, Integer> accepted = new TreeMap<>();
  private int calls;

  FieldAttack(Portal portal, List<Act> acts, List<String> texts) {
    this.portal = portal;
    this.acts = acts;
    this.texts = texts;
  }

  /** Whatever it is, it is taken as a text or refused. */
  void run(SoftAssertions softly) {
    var description = portal.nobody().get("/openapi.json").json();
    for (var act : acts) {
      var fuzz = new Fuzz(act, description);
      for (var field : fuzz.fields()) {
        send(act, fuzz, field, softly);
      }
    }
    System.out.printf(
        "%d texts in %d calls of REST, accepted in %d fields: %s%n",
        texts.size(), calls, accepted.size(), accepted);
  }

  private void send(Act act, Fuzz fuzz, String field, SoftAssertions softly) {
    var program = portal.program(act.owner(), act.role());
    int stride = Math.min(texts.size(), STRIDES.getOrDefault(act.operation(), 1));
    for (int at = calls % stride; at < texts.size(); at += stride) {
      var text = texts.get(at);
      if (field.equals("/url") && text.startsWith("http://")) {
        // a demonstration may call receivers on loopback: somebody would knock at the trap
        continue;
      }
      var answer = fuzz.send(program, field, text);
      calls++;
      softly
          .assertThat(answer.status())
          .as(text + " in " + field + ": " + answer)
          .isBetween(200, 499);
      softly.assertThat(new Rendered(answer).harm()).isEmpty();
      if (answer.status() < 300) {
        accepted.merge(act.operation() + field, 1, Integer::sum);
      }
    }
  }

  /** Where a text was taken, by call and field. */
  Set<String> accepted() {
    return accepted.keySet();
  }
}
