package org.bencao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where sign-in leads")
class OwnPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/ordering/order?id=0123456789ABC",
        "/exchange/journal?view=today&id=1",
        "/catalogue/search?q=%E5%B8%83&form=hard+capsules",
        "/catalogue/import?id=0123456789ABC&show=refused"
      })
  void isThePageAskedFor(String asked) {
    assertThat(OwnPath.of(asked)).isEqualTo(asked);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/ordering/orders\r\nSet-Cookie: a=b",
        "/no/such/page",
        "/ordering/../sign-out",
        "/sign-out",
        "/sign-in?next=/sign-in",
        "/settings/site",
        "/catalogue/suggest.json",
        "/catalogue/add",
        "/catalogue/watch",
        "/catalogue/upload",
        "/catalogue/import-act",
        "/catalogue/refused.csv?id=0123456789ABC",
        "/catalogue/export.csv?kind=items",
        "/catalogue/export.xlsx?kind=items",
        "/receiving/book",
        "/receiving/back",
        "/receiving/finish",
        "/receiving/photo?id=0123456789ABC",
        "/receiving/claim/change",
        "/@evil.example",
        "ordering/orders"
      })
  void isTheFirstPageForEverythingElse(String asked) {
    assertThat(OwnPath.of(asked)).isEqualTo("/");
  }
}
