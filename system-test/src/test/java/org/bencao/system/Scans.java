package org.bencao.system;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture of a licence, as somebody would hand it in. */
final class Scans {

  private static final int WIDTH = 620;
  private static final int HEIGHT = 860;

  private Scans() {}

  static byte[] png() {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(new Color(0xFB, 0xF7, 0xEC));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(new Color(0x9A, 0x2A, 0x20));
    graphics.drawRect(30, 30, WIDTH - 60, HEIGHT - 60);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 34));
    graphics.drawString("DEMO LICENCE", 170, 130);
    graphics.setColor(Color.DARK_GRAY);
    for (int line = 0; line < 9; line++) {
      graphics.fillRect(80, 200 + line * 62, 200 + line * 31 % 250, 8);
    }
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
