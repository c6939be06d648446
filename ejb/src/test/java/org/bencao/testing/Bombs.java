package org.bencao.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives and texts of XML that were made to do harm. */
public final class Bombs {

  private static final int BLOCK = 1 << 20;
  private static final int CLIMBS = 32;

  private Bombs() {}

  /**
   * Beginnings of XML that no reader may follow, each before {@code <x>&bomb;</x>}.
   *
   * @param trap a port on loopback at which somebody counts calls
   * @param secret address of a file that nobody may see
   */
  public static Map<String, String> declarations(int trap, String secret) {
    var door = "http://127.0.0.1:" + trap + "/";
    var all = new LinkedHashMap<String, String>();
    all.put("billion laughs", laughs("<!ENTITY l%d \"%s\">", "&l%d;"));
    all.put("quadratic blow-up", "<!DOCTYPE x [<!ENTITY bomb \"" + "a".repeat(200_000) + "\">]>");
    all.put("entity of itself", "<!DOCTYPE x [<!ENTITY bomb \"&bomb;\">]>");
    all.put("internal entity", "<!DOCTYPE x [<!ENTITY bomb \"secret\">]>");
    all.put("file", "<!DOCTYPE x [<!ENTITY bomb SYSTEM \"" + secret + "\">]>");
    all.put("password file", "<!DOCTYPE x [<!ENTITY bomb SYSTEM \"file:///etc/passwd\">]>");
    all.put("endless file", "<!DOCTYPE x [<!ENTITY bomb SYSTEM \"file:///dev/zero\">]>");
    all.put("call", "<!DOCTYPE x [<!ENTITY bomb SYSTEM \"" + door + "\">]>");
    all.put("public call", "<!DOCTYPE x [<!ENTITY bomb PUBLIC \"-//x\" \"" + door + "\">]>");
    all.put("document type elsewhere", "<!DOCTYPE x SYSTEM \"" + door + "x.dtd\">");
    all.put("parameter entity", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + door + "\"> %p;]>");
    all.put(
        "parameter entity of a file",
        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + secret + "\"><!ENTITY bomb \"%p;\">]>");
    all.put("jar", "<!DOCTYPE x [<!ENTITY bomb SYSTEM \"jar:" + door + "x.jar!/x\">]>");
    all.put("default of an attribute", "<!DOCTYPE x [<!ATTLIST x secret CDATA \"secret\">]>");
    return all;
  }

  /** A name that leads to this place from any folder, where a name is taken for a path. */
  public static String climbingTo(Path place) {
    var root = place.toAbsolutePath().getRoot();
    return "../".repeat(CLIMBS) + root.relativize(place.toAbsolutePath());
  }

  /** So many bytes: a beginning, and the same over and over behind it. */
  public static byte[] filled(String start, char with, int size) {
    var bytes = new byte[size];
    Arrays.fill(bytes, (byte) with);
    var head = start.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, bytes, 0, head.length);
    return bytes;
  }

  /** A thousand million words out of ten lines. */
  private static String laughs(String entity, String use) {
    var lines = new StringBuilder("<!DOCTYPE x [" + entity.formatted(0, "lol"));
    for (int level = 1; level < 10; level++) {
      lines.append(entity.formatted(level, use.formatted(level - 1).repeat(10)));
    }
    return lines.append("<!ENTITY bomb \"&l9;\">]>").toString();
  }

  /**
   * An archive with these parts and one more of XML that unpacks to so many megabytes of blanks.
   */
  public static byte[] withBlanks(Map<String, String> parts, String name, int megabytes) {
    return zip(
        zip -> {
          for (var part : parts.entrySet()) {
            put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
          }
          zip.putNextEntry(new ZipEntry(name));
          zip.write('<');
          var block = " ".repeat(BLOCK).getBytes(StandardCharsets.US_ASCII);
          for (int at = 0; at < megabytes; at++) {
            zip.write(block);
          }
          zip.closeEntry();
        });
  }

  /** An archive with these parts and so many empty ones. */
  public static byte[] withEntries(Map<String, String> parts, int entries) {
    return zip(
        zip -> {
          for (var part : parts.entrySet()) {
            put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
          }
          zip.setLevel(Deflater.NO_COMPRESSION);
          for (int at = 0; at < entries; at++) {
            put(zip, "-" + Integer.toString(at, Character.MAX_RADIX), new byte[0]);
          }
        });
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Writes the parts of an archive. */
  @FunctionalInterface
  private interface Filling {
    void into(ZipOutputStream zip) throws IOException;
  }

  private static byte[] zip(Filling filling) {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = bytes;
        var zip = new ZipOutputStream(out)) {
      filling.into(zip);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }
}
