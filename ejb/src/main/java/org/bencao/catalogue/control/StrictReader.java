package org.bencao.catalogue.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes and replaces nothing: bytes that are not of the charset end the reading.
 *
 * <p>What stood before them is handed out first, so that whoever reads knows the row.
 */
final class StrictReader extends Reader {

  private static final int SIZE = 8_192;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
  private final CharBuffer characters = CharBuffer.allocate(SIZE).flip();
  private boolean ended;

  StrictReader(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!characters.hasRemaining() && !fill()) {
      return -1;
    }
    int count = Math.min(length, characters.remaining());
    characters.get(target, offset, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Decodes until there is at least one character; none are left at the end. */
  private boolean fill() throws IOException {
    characters.clear();
    while (true) {
      var result = decoder.decode(bytes, characters, ended);
      if (characters.position() > 0) {
        characters.flip();
        return true;
      }
      if (result.isError()) {
        characters.limit(0);
        result.throwException();
      }
      if (ended) {
        characters.limit(0);
        return false;
      }
      readOn();
    }
  }

  private void readOn() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }
}
