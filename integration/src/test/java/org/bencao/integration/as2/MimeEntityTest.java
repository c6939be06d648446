package org.bencao.integration.as2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MimeEntityTest {

  private static MimeEntity entity(String text) throws As2Fault {
    return MimeEntity.of(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  @DisplayName(
      "J2 parts of an entity are its bytes, whatever stands before, between and after them")
  void splits() throws As2Fault {
    var whole =
        entity(
            "Content-Type: multipart/signed;\r\n boundary=\"a b\"\r\n\r\nfor old readers\r\n"
                + "--a b\r\nContent-Type: text/plain\r\n\r\none\nline --a b\r\n\r\n"
                + "--a bc\r\n"
                + "--a b  \r\n\r\ntwo\r\n--a b--\r\nafter");

    var parts = whole.parts();

    assertThat(parts).hasSize(2);
    assertThat(text(parts.get(0).bytes()))
        .isEqualTo("Content-Type: text/plain\r\n\r\none\nline --a b\r\n\r\n--a bc");
    assertThat(text(parts.get(1).body())).isEqualTo("two");
    assertThat(parts.get(1).type().type()).isEqualTo("text/plain");
  }

  @Test
  @DisplayName("J2 what is written as several parts is read as the same")
  void writesWhatItReads() throws As2Fault {
    var first = MimeEntity.of(List.of("Content-Type: application/EDI-X12"), new byte[] {0, 13, 10});
    var second = entity("\r\nno head");

    var parts =
        MimeEntity.of(MimeEntity.multipart("multipart/mixed", List.of(first, second)).bytes())
            .parts();

    assertThat(parts.get(0).bytes()).isEqualTo(first.bytes());
    assertThat(parts.get(1).bytes()).isEqualTo(second.bytes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "multipart/signed; micalg=sha-256; boundary=x|x",
        "Multipart/Signed;boundary=\"x; y\"|x; y",
        "multipart/signed; Boundary = \"a\\\"b\" ; boundary=second|a\"b",
        "multipart/signed; other=\"boundary=no\"; boundary=yes|yes"
      })
  @DisplayName("J2 parameters of a content type, in quotes and without")
  void readsParameters(String text, String boundary) {
    var type = ContentType.of(text);

    assertThat(type.type()).isEqualTo("multipart/signed");
    assertThat(type.parameter("boundary")).isEqualTo(boundary);
    assertThat(type.parameter("none")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/mixed",
        "multipart/mixed; boundary=\"\"",
        "multipart/mixed; boundary=0123456789012345678901234567890123456789012345678901234567890123456789x"
      })
  @DisplayName("J2 an entity of several parts without a boundary is refused")
  void refusesWithoutBoundary(String type) throws As2Fault {
    var whole = entity("Content-Type: " + type + "\r\n\r\n--x\r\n\r\none\r\n--x--");

    assertThatThrownBy(whole::parts).isInstanceOf(As2Fault.class).hasMessageContaining("boundary");
  }

  @Test
  @DisplayName("J2 an entity that breaks off, or has more parts than any message, is refused")
  void refusesWhatBreaksOff() throws As2Fault {
    var broken = entity("Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\none");
    var many =
        entity(
            "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                + "--x\r\n\r\none\r\n".repeat(9)
                + "--x--");

    assertThatThrownBy(broken::parts).isInstanceOf(As2Fault.class);
    assertThatThrownBy(many::parts)
        .isInstanceOf(As2Fault.class)
        .hasMessageContaining("more than 8");
    assertThatThrownBy(() -> entity("Content-Type: text/plain"))
        .isInstanceOf(As2Fault.class)
        .hasMessageContaining("no empty line");
  }

  @Test
  @DisplayName("J2 what is encoded otherwise than in Base64 is refused by name")
  void refusesEncodings() throws As2Fault {
    var base64 = entity("Content-Transfer-Encoding: BASE64\r\n\r\nSVNB\r\nKg==\r\n");
    var quoted = entity("Content-Transfer-Encoding: quoted-printable\r\n\r\nISA=2A");
    var broken = entity("Content-Transfer-Encoding: base64\r\n\r\nSVNBK");

    assertThat(text(base64.content())).isEqualTo("ISA*");
    assertThatThrownBy(quoted::content)
        .isInstanceOf(As2Fault.class)
        .hasMessageContaining("quoted-printable");
    assertThatThrownBy(broken::content).isInstanceOf(As2Fault.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signed-receipt-protocol=optional, pkcs7-signature; signed-receipt-micalg=optional, sha-512, sha-256|sha-512",
        "signed-receipt-micalg=required,md5,SHA256|sha256",
        "signed-receipt-micalg=optional, sha1|sha-256",
        "nothing|sha-256",
        "signed-receipt-micalg=required, sha1, md5|none"
      })
  @DisplayName("J2 a receipt is of the first digest that was asked for and is strong")
  void choosesDigest(String options, String algorithm) {
    assertThat(Mic.wanted(options).orElse("none")).isEqualTo(algorithm);
  }
}
