package org.bencao.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.bencao.common.Demo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("J2: where calls to receivers may go")
class WebhookUrlTest {

  @Test
  void takesAUrlApart() {
    var url = WebhookUrl.read("https://erp.example:8443/in/bencao?key=1").orElseThrow();

    assertThat(url.secure()).isTrue();
    assertThat(url.host()).isEqualTo("erp.example");
    assertThat(url.port()).isEqualTo(8443);
    assertThat(url.authority()).isEqualTo("erp.example:8443");
    assertThat(url.path()).isEqualTo("/in/bencao?key=1");
  }

  @Test
  void fillsInPortAndPath() {
    assertThat(WebhookUrl.read("https://erp.example").orElseThrow().port()).isEqualTo(443);
    assertThat(WebhookUrl.read("http://erp.example").orElseThrow().port()).isEqualTo(80);
    assertThat(WebhookUrl.read("HTTPS://erp.example?a=b").orElseThrow().path()).isEqualTo("/?a=b");
    assertThat(WebhookUrl.read("https://[2606:4700::1]/x").orElseThrow().host())
        .isEqualTo("2606:4700::1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "erp.example/in",
        "/in",
        "ftp://erp.example/",
        "file:///etc/passwd",
        "https://",
        "https:///in",
        "https:erp.example",
        "https://erp.example/in#part",
        "https://erp.example:0/",
        "https://erp.example:65536/",
        "https://erp example/",
        "https://erp.example/a b",
        "https://erp.example/\r\nX-Bad: 1",
        "https://药.example/",
        "https://erp_1.example/",
        "https://127.1/",
        "https://0x7f.0.0.1/"
      })
  void cannotReadWhatIsNoUrlOfAReceiver(String text) {
    assertThat(faultOf(text, false)).isEqualTo(WebhookFault.URL_UNREADABLE);
    assertThat(faultOf(text, true)).isEqualTo(WebhookFault.URL_UNREADABLE);
  }

  @Test
  void cannotReadMoreThan400Characters() {
    var longest = "https://8.8.8.8/" + "a".repeat(384);

    assertThat(targets(false).of(longest)).isInstanceOf(WebhookTarget.Open.class);
    assertThat(faultOf(longest + "a", false)).isEqualTo(WebhookFault.URL_UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://me:secret@8.8.8.8/", "https://me@8.8.8.8/", "https://@8.8.8.8/"})
  void refusesCredentials(String text) {
    assertThat(faultOf(text, true)).isEqualTo(WebhookFault.URL_CREDENTIALS);
  }

  @Test
  void refusesHttpUnlessItIsADemonstrationOnThisMachine() {
    assertThat(faultOf("http://8.8.8.8/", false)).isEqualTo(WebhookFault.URL_NOT_HTTPS);
    assertThat(faultOf("http://127.0.0.1:9000/", false)).isEqualTo(WebhookFault.URL_NOT_HTTPS);
    assertThat(faultOf("http://8.8.8.8/", true)).isEqualTo(WebhookFault.URL_NOT_HTTPS);
    assertThat(targets(true).of("http://127.0.0.1:9000/")).isInstanceOf(WebhookTarget.Open.class);
    assertThat(targets(true).of("https://[::1]/")).isInstanceOf(WebhookTarget.Open.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://localhost/",
        "https://0.0.0.0/",
        "https://10.0.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[fd00::1]/"
      })
  void refusesHostsThatAreNotPublic(String text) {
    assertThat(faultOf(text, false)).isEqualTo(WebhookFault.HOST_NOT_PUBLIC);
  }

  @Test
  void aDemonstrationOpensThisMachineAndNoOther() {
    assertThat(faultOf("https://10.0.0.1/", true)).isEqualTo(WebhookFault.HOST_NOT_PUBLIC);
    assertThat(faultOf("https://169.254.169.254/", true)).isEqualTo(WebhookFault.HOST_NOT_PUBLIC);
  }

  @Test
  void namesTheAddressThatWasChecked() throws UnknownHostException {
    var open = (WebhookTarget.Open) targets(false).of("https://8.8.8.8/");

    assertThat(open.addresses()).containsExactly(InetAddress.getByName("8.8.8.8"));
  }

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, true",
    "172.15.255.255, true",
    "172.32.0.0, true",
    "192.169.0.0, true",
    "100.63.255.255, true",
    "100.128.0.0, true",
    "198.17.255.255, true",
    "223.255.255.255, true",
    "0.1.2.3, false",
    "10.255.255.255, false",
    "100.64.0.0, false",
    "100.127.255.255, false",
    "127.255.255.254, false",
    "169.254.0.1, false",
    "172.16.0.0, false",
    "172.31.255.255, false",
    "192.0.0.8, false",
    "192.0.2.1, false",
    "192.88.99.1, false",
    "192.168.255.255, false",
    "198.18.0.1, false",
    "198.19.255.255, false",
    "198.51.100.7, false",
    "203.0.113.7, false",
    "224.0.0.1, false",
    "239.1.1.1, false",
    "240.0.0.1, false",
    "255.255.255.255, false",
    "2606:4700::1111, true",
    "2a00:1450::1, true",
    "2001:4860::8888, true",
    "::, false",
    "::1, false",
    "::ffff:8.8.8.8, true",
    "::ffff:10.0.0.1, false",
    "64:ff9b::7f00:1, false",
    "fe80::1, false",
    "fec0::1, false",
    "fc00::1, false",
    "fdff::1, false",
    "ff02::1, false",
    "2001::1, false",
    "2001:1ff::1, false",
    "2001:db8::1, false",
    "2002:7f00:1::, false",
    "3fff:fff::1, false",
    "3fff:1000::1, true"
  })
  void tellsPublicAddressesFromOthers(String address, boolean expected)
      throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isEqualTo(expected);
  }

  private static WebhookFault faultOf(String text, boolean demo) {
    return ((WebhookTarget.Shut) targets(demo).of(text)).fault();
  }

  private static WebhookTargets targets(boolean demo) {
    var targets = new WebhookTargets();
    targets.demo =
        new Demo() {
          @Override
          public boolean on() {
            return demo;
          }
        };
    return targets;
  }
}
