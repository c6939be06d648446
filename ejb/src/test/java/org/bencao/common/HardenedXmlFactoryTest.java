package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.bencao.testing.Allocated;
import org.bencao.testing.Bombs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HardenedXmlFactoryTest {

  private static final long LITTLE = 16 << 20;

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @DisplayName("security, XML: nothing that is declared is expanded, read or fetched")
  void followsNoDeclaration(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("other"), "secret");
    try (var trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      trap.setSoTimeout(200);
      var all = Bombs.declarations(trap.getLocalPort(), file.toUri().toString());

      all.forEach(
          (name, declaration) -> {
            var read = new StringBuilder();
            long taken = Allocated.by(() -> read.append(text(declaration + "<x>&bomb;</x>")));
            assertThat(read).as(name).doesNotContain("secret", "lol", "root:", "aaaa");
            assertThat(taken).as(name).isLessThan(LITTLE);
          });

      assertThat(all).hasSizeGreaterThan(12);
      assertThat(knocks(trap)).isZero();
    }
  }

  /** Texts and attributes as far as it can be read. */
  private static String text(String xml) {
    var found = new StringBuilder();
    try {
      var reader = HardenedXmlFactory.create().createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        reader.next();
        if (reader.isCharacters()) {
          found.append(reader.getText());
        }
        for (int at = 0; reader.isStartElement() && at < reader.getAttributeCount(); at++) {
          found.append(reader.getAttributeValue(at));
        }
      }
    } catch (XMLStreamException refused) {
      // what was read before counts
    }
    return found.toString();
  }

  private static int knocks(ServerSocket trap) throws IOException {
    try {
      trap.accept().close();
      return 1;
    } catch (SocketTimeoutException nobody) {
      return 0;
    }
  }
}
