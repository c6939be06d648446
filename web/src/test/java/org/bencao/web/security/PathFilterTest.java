package org.bencao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathFilterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/work",
        "/ordering/quick.json",
        "/api/v1/ordering/orders/0HZ3K5T6W7X8Y",
        "/api/v1/openapi.json",
        "/jakarta.faces.resource/jquery/jquery.js.xhtml",
        "/jakarta.faces.resource/fonts/primeicons-v1.woff2.xhtml",
        "/.well-known/security.txt"
      })
  void letsPlainAddressesThrough(String path) {
    assertThat(PathFilter.isPlain(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//work",
        "/api//v1/ordering/orders",
        "/api/../work",
        "/api/./work",
        "/jakarta.faces.resource/../work.xhtml",
        "/jakarta.faces.resource/..",
        "/jakarta.faces.resource/..;/work",
        "/work;a=b",
        "/%77ork",
        "/api/%2e%2e/work",
        "/api%2Fv1",
        "/api\\..\\work",
        "/work%00",
        "/work%0d%0aSet-Cookie:a=b",
        "/工作"
      })
  void knowsNoOthers(String path) {
    assertThat(PathFilter.isPlain(path)).isFalse();
  }
}
