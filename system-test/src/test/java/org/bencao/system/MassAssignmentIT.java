package org.bencao.system;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody sends beside what a form and a call are there for. */
@ExtendWith(Portal.Shared.class)
class MassAssignmentIT {

  private static final String BUYER = "lin.wei@qingnang.example";

  /** Fields that no caller may set. */
  private static final List<String> EXTRA =
      List.of(
          "id",
          "companyId",
          "company_id",
          "buyerCompanyId",
          "sellerCompanyId",
          "price",
          "unitPrice",
          "status",
          "state",
          "headline",
          "createdBy",
          "approvedBy",
          "verified",
          "totpOn",
          "mustChange",
          "passwordHash",
          "version",
          "class",
          "@type",
          "__proto__");

  private final Portal portal;

  MassAssignmentIT(Portal portal) {
    this.portal = portal;
  }

  @Test
  @DisplayName("mass assignment: a field that a call does not know is refused by its name")
  void extraFields() {
    var softly = new SoftAssertions();
    var mapper = new JsonMapper();
    int calls = 0;
    for (var act : Acts.ofNothing(Map.of())) {
      // what no program may do at all is refused before its body is read
      if (!act.body().startsWith("{") || act.ownerStatus() == 403) {
        continue;
      }
      var program = portal.program(act.owner(), act.role());
      for (var extra : EXTRA) {
        if (extra.equals("price") && act.path().contains("/desk/")) {
          // a seller names its prices
          continue;
        }
        for (var body : spoiled(mapper, act.body(), extra)) {
          var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
          var answer = program.send(act.method(), act.path(), key, body);

          softly
              .assertThat(answer.status())
              .as(extra + " in " + body + ": " + answer)
              .isEqualTo(400);
          softly.assertThat(answer.text()).contains("no such field");
          calls++;
        }
      }
    }
    softly.assertThat(calls).isGreaterThan(400);
    softly.assertAll();
  }

  /** The body with the field in each of its objects; none where it has such a field. */
  private static List<String> spoiled(JsonMapper mapper, String body, String extra) {
    try {
      var bodies = new ArrayList<String>();
      var root = mapper.readTree(body.replace("{fresh}", "fresh"));
      var objects = Stream.concat(Stream.of(root), root.findParents("line").stream());
      for (var object : objects.toList()) {
        if (object instanceof ObjectNode fields && !fields.has(extra)) {
          fields.put(extra, "1");
          bodies.add(root.toString());
          fields.remove(extra);
        }
      }
      return bodies;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisplayName("mass assignment: a form's extra fields change no owner, no price and no state")
  void extraParameters() {
    var softly = new SoftAssertions();
    var session = portal.session(BUYER);
    var name = "forged-" + UUID.randomUUID();
    var fields = new HashMap<String, String>();
    EXTRA.forEach(extra -> fields.put(extra, "1"));
    fields.putAll(Map.of("act", "create", "name", name));
    softly.assertThat(session.send("/ordering/lists/change", fields).status()).isEqualTo(302);
    var buyer = portal.program("QN", "buyer");
    var other = portal.program("BCY", "buyer");
    softly.assertThat(lists(buyer)).contains(name);
    softly.assertThat(lists(other)).doesNotContain(name);

    var offer = new Shelf(buyer).offer("100203", "Kanghe");
    fields.putAll(Map.of("offer", offer.path("id").asText(), "quantity", "30", "price", "0.0173"));
    fields.putAll(Map.of("unitPrice", "0.0173", "amount", "0.0173", "sellerId", "0000000000001"));
    softly.assertThat(session.send("/catalogue/add", fields).status()).isEqualTo(303);
    softly.assertThat(session.get("/ordering/pad").text()).doesNotContain("0.0173");
    softly.assertAll();
  }

  private static String lists(Rest buyer) {
    return buyer.get("/ordering/lists?site=" + new Shelf(buyer).site()).text();
  }

  @Test
  @DisplayName("nobody gives a role that is not the giver's to give")
  void rolesOfThePlatform() {
    var softly = new SoftAssertions();
    var administrator = portal.program("QN", "company-administrator");
    var person = administrator.get("/organisation/people").json().at("/people/0/id").asText();
    for (var role : List.of("platform-administrator", "exchange", "clock", "root")) {
      var grants = "{\"grants\":[{\"role\":\"%s\"}]}".formatted(role);
      var raised =
          administrator.send("PUT", "/organisation/people/" + person + "/grants", Map.of(), grants);
      var token =
          administrator.post(
              "/organisation/tokens",
              "{\"name\":\"x\",\"roles\":[\"%s\"],\"days\":1}".formatted(role));

      softly
          .assertThat(List.of(raised.status(), token.status()))
          .as(role)
          .allMatch(status -> status == 409 || status == 400);
    }
    softly.assertAll();
  }
}
