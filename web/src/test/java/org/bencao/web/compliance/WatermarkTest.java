package org.bencao.web.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatermarkTest {

  @ParameterizedTest(name = "{0}, {1} by {2}")
  @CsvSource({"png,600,800", "jpg,1600,900", "png,300,200"})
  @DisplayName("M7, PRV-02: the name is in the pixels, in every quarter; the size stays")
  void marksEveryQuarter(String format, int width, int height) throws IOException {
    var drawn =
        ImageIO.read(
            new ByteArrayInputStream(
                Watermark.drawn(white(format, width, height), "Lin Wei · QN · 2026-11-28")));

    assertThat(drawn.getWidth()).isEqualTo(width);
    assertThat(drawn.getHeight()).isEqualTo(height);
    for (int quarter = 0; quarter < 4; quarter++) {
      int left = quarter % 2 * width / 2;
      int top = quarter / 2 * height / 2;
      assertThat(darkest(drawn.getSubimage(left, top, width / 2, height / 2)))
          .as("quarter %d", quarter)
          .isLessThan(220);
    }
  }

  @Test
  @DisplayName("M7: what cannot be drawn on is not shown")
  void showsNothingElse() {
    assertThatThrownBy(() -> Watermark.drawn(new byte[] {1, 2, 3}, "x"))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static int darkest(BufferedImage image) {
    int darkest = 255;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        darkest = Math.min(darkest, new Color(image.getRGB(x, y)).getGreen());
      }
    }
    return darkest;
  }

  private static byte[] white(String format, int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
