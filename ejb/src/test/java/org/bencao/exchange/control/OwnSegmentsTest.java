package org.bencao.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnSegmentsTest {

  private static final String TWO_ORDERS =
      """
      ISA*00*          *00*          *ZZ*SELLER         *ZZ*PORTAL         *261124*0800*U*00401*000000001*0*T*>~
      GS*PR*SELLER*PORTAL*20261124*0800*1*X*004010~
      ST*855*0001~
      BAK*00*AC*AA-26-000001*20261124~
      SE*3*0001~
      ST*855*0002~
      BAK*00*AC*BB-26-000002*20261124~
      SE*3*0002~
      GE*2*1~
      IEA*1*000000001~
      """;

  @Test
  @DisplayName("rel:I13: an interchange with answers to two buyers shows each its own alone")
  void showsNothingOfAnotherBuyer() {
    var own = text(OwnSegments.of(bytes(TWO_ORDERS), 3, 5));

    assertThat(own).contains("AA-26-000001", "ISA*", "GS*", "GE*", "IEA*");
    assertThat(own).doesNotContain("BB-26-000002");
  }

  @Test
  void showsNothingOfWhatCannotBeSplit() {
    assertThat(OwnSegments.of(bytes("no interchange at all"), 3, 5)).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
