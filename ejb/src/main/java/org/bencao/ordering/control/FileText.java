package org.bencao.ordering.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file that does not say its character set: UTF-16 by its mark, else UTF-8 where it
 * is valid, else GB18030, in which Excel in China saves CSV.
 */
final class FileText {

  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final String MARK = "\uFEFF";

  private FileText() {}

  /** None when it is no text. */
  static Optional<String> of(byte[] file) {
    var text =
        isUtf16(file)
            ? decoded(file, StandardCharsets.UTF_16)
            : decoded(file, StandardCharsets.UTF_8).or(() -> decoded(file, CHINESE));
    return text.filter(found -> found.indexOf('\0') < 0)
        .map(found -> found.startsWith(MARK) ? found.substring(MARK.length()) : found);
  }

  private static boolean isUtf16(byte[] file) {
    if (file.length < 2) {
      return false;
    }
    int mark = (file[0] & 0xFF) << 8 | file[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static Optional<String> decoded(byte[] file, Charset charset) {
    try {
      // a decoder of one's own reports what is malformed instead of replacing it
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException e) {
      // the next character set is tried; after the last the person hears that it is no text
      return Optional.empty();
    }
  }
}
