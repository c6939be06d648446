package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSRuntimeException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.Transport;
import org.bencao.testing.Partners;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftInPlaceTest {

  @TempDir Path folder;

  @Test
  @DisplayName("P7: a file that nobody has taken is seen, and stays")
  void seesFiles() throws IOException {
    var left = new LeftInPlace(null, new ExchangeFolder(folder));
    assertThat(left.any(byFolder())).isFalse();
    var in = Files.createDirectories(folder.resolve("hx/in"));
    assertThat(left.any(byFolder())).isFalse();

    Files.writeString(in.resolve("1.x12"), "ISA*");

    assertThat(left.any(byFolder())).isTrue();
    assertThat(in.resolve("1.x12")).hasContent("ISA*");
  }

  @Test
  @DisplayName("P7: where it cannot be looked there may be something")
  void fearsTheWorst() throws IOException {
    Files.createDirectories(folder.resolve("hx"));
    var away =
        new Broker() {
          @Override
          public ConnectionFactory factory() {
            return (ConnectionFactory)
                Proxy.newProxyInstance(
                    LeftInPlaceTest.class.getClassLoader(),
                    new Class<?>[] {ConnectionFactory.class},
                    (proxy, method, arguments) -> {
                      throw new JMSRuntimeException("away");
                    });
          }
        };

    assertThat(
            new LeftInPlace(away, new ExchangeFolder(folder))
                .any(Partners.kanghe(2, "9521000000014", "9521321000018")))
        .isTrue();
  }

  private static PartnerView byFolder() {
    return Partners.byFiles(Transport.FOLDER, "hx/in", "hx/out", Optional.empty());
  }
}
