package org.bencao.receiving.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.TemperatureFacts.Reading;
import org.bencao.compliance.boundary.TemperatureFacts.Recording;
import org.bencao.receiving.control.RecorderFile.Result.Read;
import org.bencao.receiving.control.RecorderFile.Result.Unreadable;
import org.bencao.receiving.entity.TemperatureRecording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecorderFileTest {

  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant TEN = Instant.parse("2026-11-20T02:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Time,Temperature (°C)\n2026-11-20 10:00,4.5\n2026-11-20 10:05,4.7\n",
        "No.;Date;Time;Temp °C;Hum %\n1;20.11.2026;10:00;4,5;40\n2;20.11.2026;10:05;4,7;41\n",
        "Logger 7781\nTrip start 2026-11-20\n\ntimestamp\tcelsius\n2026-11-20T02:00:00Z\t4.5 °C\n"
            + "2026-11-20T02:05:00Z\t4.7 °C\n",
        "2026/11/20 10:00:00,4.5\n2026/11/20 10:05:00,4.7\n",
        "时间,温度(℃)\n2026年11月20日 10:05,4.7\n2026年11月20日 10:00,4.5\n"
      })
  @DisplayName("E11: files of many recorders say the same")
  void readsManyForms(String text) {
    var read = read(text.getBytes(StandardCharsets.UTF_8));

    assertThat(read.readings())
        .containsExactly(
            new Reading(TEN, new BigDecimal("4.5")),
            new Reading(TEN.plusSeconds(300), new BigDecimal("4.7")));
    assertThat(read.longestGap()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  @DisplayName("E11: degrees Fahrenheit are turned into degrees Celsius")
  void readsFahrenheit() {
    var read = read("time,temp °F\n2026-11-20 10:00,41\n2026-11-20 10:05,48.02\n".getBytes(UTF_8));

    assertThat(read.readings())
        .extracting(Reading::celsius)
        .containsExactly(new BigDecimal("5.00"), new BigDecimal("8.90"));
  }

  @Test
  @DisplayName("E11: the unit in a cell is nearer than none in its heading")
  void readsTheUnitOfTheCell() {
    var read =
        read("time,temperature\n2026-11-20 10:00,41 °F\n2026-11-20 10:05,5 °C\n".getBytes(UTF_8));
    var named = read("time,Temp (F)\n2026-11-20 10:00,41\n2026-11-20 10:05,41\n".getBytes(UTF_8));

    assertThat(read.readings())
        .extracting(one -> one.celsius().stripTrailingZeros().toPlainString())
        .containsExactly("5", "5");
    assertThat(named.readings().get(0).celsius()).isEqualByComparingTo("5");
  }

  @Test
  @DisplayName("E11: a file in the charset of Chinese recorders is read")
  void readsChineseCharset() {
    var text = "时间,温度\n2026-11-20 10:00,-18.5\n2026-11-20 10:05,−18.4\n";

    assertThat(read(text.getBytes(Charset.forName("GB18030"))).readings())
        .extracting(Reading::celsius)
        .containsExactly(new BigDecimal("-18.5"), new BigDecimal("-18.4"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "time,temp\n",
        "time,temp\n2026-11-20 10:00,4.5\n",
        "\u0000\u0001\u0002",
        "a,b\n1,2\n3,4\n",
        "\"open quote,4\n"
      })
  @DisplayName("E11: what no recorder wrote is refused as a whole")
  void refusesOtherFiles(String text) {
    assertThat(RecorderFile.read("way.csv", text.getBytes(UTF_8), SHANGHAI))
        .isEqualTo(new Unreadable(0, "way.csv"));
  }

  @Test
  @DisplayName("E11: a row that cannot be read is named, a doubtful day among them")
  void namesTheRow() {
    var text = "time,temp\n2026-11-20 10:00,4.5\n03/04/2026 10:05,4.6\n";

    assertThat(RecorderFile.read("way.csv", text.getBytes(UTF_8), SHANGHAI))
        .isEqualTo(new Unreadable(3, "03/04/2026 10:05 4.6"));
    assertThat(
            RecorderFile.read(
                "way.csv", "time,temp\n2026-11-20 10:00,ERR\n".getBytes(UTF_8), SHANGHAI))
        .isEqualTo(new Unreadable(2, "2026-11-20 10:00 ERR"));
  }

  @Test
  @DisplayName("E11: the line that is drawn keeps each peak, however long the way was")
  void keepsPeaks() {
    var rows =
        IntStream.range(0, 5_000)
            .mapToObj(
                at ->
                    TEN.plusSeconds(60L * at) + "," + (at == 2_503 ? "12.5" : at == 9 ? "1" : "5"))
            .collect(Collectors.joining("\n"));
    var kept =
        new TemperatureRecording(
            1, 2, "way.csv", ("time,temp\n" + rows).getBytes(UTF_8), Caller.setup(), TEN);

    var view = RecordingViews.of(kept, SHANGHAI).orElseThrow();

    assertThat(view.points()).hasSizeLessThan(300);
    assertThat(view.points())
        .extracting(point -> point.celsius().toPlainString())
        .contains("12.5", "1");
    assertThat(view.highest()).isEqualByComparingTo("12.5");
    assertThat(view.lowest()).isEqualByComparingTo("1");
    assertThat(view.readings()).isEqualTo(5_000);
  }

  private static Recording read(byte[] bytes) {
    return ((Read) RecorderFile.read("way.csv", bytes, SHANGHAI)).recording();
  }
}
