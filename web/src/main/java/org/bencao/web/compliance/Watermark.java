package org.bencao.web.compliance;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Draws who looks, and when, all over a picture: part of its pixels, not laid over it (PRV-02). */
final class Watermark {

  private static final double TILT = Math.toRadians(-24);
  private static final int SMALLEST = 14;
  private static final int LETTERS_ACROSS = 34;
  private static final double LINE_STEP = 5.0;
  private static final double GAP = 1.25;
  private static final float STRENGTH = 0.34f;

  /** Each takes as much memory as the picture has points, twice. */
  private static final Semaphore AT_ONCE = new Semaphore(2);

  private Watermark() {}

  /** As PNG; throws {@link UncheckedIOException} for what is no picture. */
  static byte[] drawn(byte[] picture, String words) {
    AT_ONCE.acquireUninterruptibly();
    try {
      return drawn(read(picture), words);
    } catch (IOException e) {
      throw new UncheckedIOException("a scan that cannot be drawn on", e);
    } finally {
      AT_ONCE.release();
    }
  }

  /** The reader closes what it has read to the end. */
  private static BufferedImage read(byte[] picture) throws IOException {
    var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture));
    return Optional.ofNullable(ImageIO.read(in))
        .orElseThrow(() -> new IOException("found no picture, wanted JPEG or PNG"));
  }

  private static byte[] drawn(BufferedImage source, String words) throws IOException {
    var image =
        new BufferedImage(source.getWidth(), source.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.drawImage(source, 0, 0, null);
      draw(graphics, image.getWidth(), image.getHeight(), words);
    } finally {
      graphics.dispose();
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** Dark letters with a light edge: they are seen on paper and on a photo. */
  private static void draw(Graphics2D graphics, int width, int height, String words) {
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, STRENGTH));
    int size = Math.max(SMALLEST, Math.min(width, height) / LETTERS_ACROSS);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
    graphics.rotate(TILT, width / 2.0, height / 2.0);
    int reach = (int) Math.hypot(width, height);
    double across = graphics.getFontMetrics().stringWidth(words) * GAP;
    int row = 0;
    for (double y = height / 2.0 - reach; y < height / 2.0 + reach; y += size * LINE_STEP) {
      double shift = row++ % 2 * across / 2;
      for (double x = width / 2.0 - reach - shift; x < width / 2.0 + reach; x += across) {
        graphics.setColor(Color.WHITE);
        graphics.drawString(words, (float) x + 1, (float) y + 1);
        graphics.setColor(Color.BLACK);
        graphics.drawString(words, (float) x, (float) y);
      }
    }
  }
}
