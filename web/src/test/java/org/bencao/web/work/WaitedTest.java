package org.bencao.web.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A9 the number in the rail is of the site that is shown, and of now")
class WaitedTest {

  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

  private final Waited waited = new Waited(7, 3, NOW);
  private final Map<String, Object> session = new HashMap<>();

  @Test
  void holdsForSomeSeconds() {
    assertThat(waited.holds(7, NOW)).isTrue();
    assertThat(waited.holds(7, NOW.plus(Waited.LASTS).minusMillis(1))).isTrue();
    assertThat(waited.holds(7, NOW.plus(Waited.LASTS))).isFalse();
  }

  @Test
  void doesNotHoldAtAnotherSiteOrWhenTheClockWasSetBack() {
    assertThat(waited.holds(8, NOW)).isFalse();
    assertThat(waited.holds(7, NOW.minusMillis(1))).isFalse();
  }

  @Test
  void isKeptForPagesAndNotForTheAnswerToAForm() {
    waited.keep(request("GET"));

    assertThat(Waited.of(request("GET"))).contains(waited);
    assertThat(Waited.of(request("POST"))).isEmpty();
  }

  @Test
  void readingLeavesItAndAFormEndsIt() throws Exception {
    waited.keep(request("GET"));
    through("GET", () -> {});
    through("HEAD", () -> {});
    assertThat(Waited.of(request("GET"))).contains(waited);

    through("POST", () -> assertThat(Waited.of(request("GET"))).as("while it is taken").isEmpty());
    assertThat(Waited.of(request("GET"))).isEmpty();
  }

  @Test
  void aFormThatFailsEndsItToo() {
    waited.keep(request("GET"));

    assertThatThrownBy(
            () ->
                through(
                    "DELETE",
                    () -> {
                      throw new ServletException("broken");
                    }))
        .hasMessage("broken");

    assertThat(Waited.of(request("GET"))).isEmpty();
  }

  @Test
  void whatWasCountedBesideAFormIsNotTaken() throws Exception {
    through("PUT", () -> waited.keep(request("GET")));
    assertThat(Waited.of(request("GET"))).isEmpty();

    var later = new Waited(7, 2, NOW.plusMillis(1));
    later.keep(request("GET"));
    assertThat(Waited.of(request("GET"))).contains(later);
  }

  @Test
  void nothingIsKeptOfWhoHasNoSession() throws Exception {
    var filter = filter();
    var stranger = request("POST", null);
    filter.doFilter(stranger, null, (asked, answer) -> {});
    waited.keep(stranger);

    assertThat(Waited.of(request("GET", null))).isEmpty();
    assertThat(session).isEmpty();
  }

  /** What happens while the request is served. */
  private interface Meanwhile {

    void happens() throws ServletException;
  }

  private void through(String method, Meanwhile meanwhile) throws Exception {
    FilterChain chain = (request, response) -> meanwhile.happens();
    filter().doFilter(request(method), null, chain);
  }

  private static CountAgainFilter filter() {
    var filter = new CountAgainFilter();
    filter.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return filter;
  }

  private HttpServletRequest request(String method) {
    var held =
        fake(
            HttpSession.class,
            (name, arguments) ->
                switch (name) {
                  case "getAttribute" -> session.get(arguments[0]);
                  case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
                  default -> throw new UnsupportedOperationException(name);
                });
    return request(method, held);
  }

  private static HttpServletRequest request(String method, HttpSession session) {
    return fake(
        HttpServletRequest.class,
        (name, arguments) ->
            switch (name) {
              case "getMethod" -> method;
              case "getSession" -> session;
              default -> throw new UnsupportedOperationException(name);
            });
  }

  /** Answers a call by its name. */
  private interface Answers {

    Object to(String name, Object[] arguments);
  }

  private static <T> T fake(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              var answer = answers.to(method.getName(), arguments);
              return method.getReturnType() == void.class ? null : answer;
            }));
  }
}
