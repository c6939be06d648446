package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The judge of the access matrix would name a leak. */
class AccessJudgeIT {

  private final Canaries canaries = new Canaries();
  private final String ours = canaries.word("lot", "QN", "YS");
  private final String mine = canaries.word("note", "QN");
  private final AccessJudge judge = new AccessJudge(canaries);

  @Test
  @DisplayName("rel:I13 who may read a word may, and everybody else is named with it")
  void namesReaderAndWord() {
    var told = new Told(200, "{\"lot\":\"" + ours + "\",\"note\":\"" + mine + "\"}");

    assertThat(judge.faults("QN", 200, told)).isEmpty();
    assertThat(judge.faults("YS", 200, told)).containsExactly("told YS of " + mine);
    assertThat(judge.faults("BCY", 404, told))
        .containsExactly("answered 200, not 404", "told BCY of " + ours, "told BCY of " + mine);
    assertThat(judge.leaks(AccessJudge.NONE, told)).hasSize(2);
  }

  @Test
  @DisplayName("rel:I13 words are found in capitals and inside a workbook")
  void findsWhatIsHidden() {
    var loud = new Told(404, "N1*BY*" + ours.toUpperCase(Locale.ROOT) + "~");
    var packed = new Told(200, Told.unpacked(workbook(mine)));

    assertThat(judge.leaks("BCY", loud)).containsExactly("told BCY of " + ours);
    assertThat(judge.leaks("YS", packed)).containsExactly("told YS of " + mine);
  }

  private static byte[] workbook(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      zip.write(text.repeat(9).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
