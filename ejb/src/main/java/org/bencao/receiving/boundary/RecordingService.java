package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.common.Tsid;
import org.bencao.receiving.control.Despatches;
import org.bencao.receiving.control.RecorderFile;
import org.bencao.receiving.control.RecorderFile.Result.Read;
import org.bencao.receiving.control.RecorderFile.Result.Unreadable;
import org.bencao.receiving.control.Recordings;
import org.bencao.receiving.control.TemperatureCheck;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.TemperatureRecording;

/** Files of temperature recorders that travelled with a delivery (E11). */
@Stateless
public class RecordingService {

  /** The largest file, in bytes. */
  public static final int LARGEST = 5_000_000;

  private static final Role[] ADDERS = {Role.RECEIVER, Role.QUALITY_OFFICER};
  private static final Duration AHEAD = Duration.ofMinutes(10);
  private static final int MOST = 50;
  private static final int LONGEST_NAME = 120;

  @Inject Recordings recordings;
  @Inject Despatches despatches;
  @Inject TemperatureCheck check;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** A file as it is kept. */
  public record RecordingContent(String name, byte[] bytes) {

    public RecordingContent {
      bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /**
   * Keeps a file with a delivery; one that is kept already is not kept twice. Also after the count
   * ended: what is held may wait for it. Empty when there is no such delivery at a site of the
   * caller.
   */
  public Optional<DecideResult> add(Caller caller, DespatchId id, String name, byte[] bytes) {
    caller.require(ADDERS);
    // under the lock of the delivery: the same file twice at once is one
    return despatches
        .find(caller, id.value())
        .flatMap(found -> despatches.lock(caller, found.id(), ADDERS))
        .map(found -> add(caller, found, name, bytes));
  }

  private DecideResult add(Caller caller, Despatch despatch, String name, byte[] bytes) {
    var kept = recordings.hashes(despatch.id());
    var hash = Sha256.of(bytes);
    if (kept.stream().anyMatch(one -> Arrays.equals(one, hash))) {
      return new DecideResult.Decided();
    }
    var shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    var zone = check.zone(caller, despatch);
    var refusal = refusal(despatch, shown, bytes, zone, kept.size());
    if (refusal.isPresent()) {
      return new DecideResult.Refused(List.of(refusal.get()));
    }
    var recording =
        new TemperatureRecording(
            identifiers.next(), despatch.id(), shown, bytes, caller, clock.instant());
    recordings.add(recording);
    audit.record(
        caller,
        despatch.buyerCompanyId(),
        "temperature-recorded",
        "despatch:" + Tsid.text(despatch.id()),
        Map.of("file", shown, "sha256", Sha256.hex(hash)));
    return new DecideResult.Decided();
  }

  private Optional<Finding> refusal(
      Despatch despatch, String name, byte[] bytes, ZoneId zone, int kept) {
    if (bytes.length > LARGEST || kept >= MOST) {
      return Optional.of(unreadable(new Unreadable(0, name)));
    }
    var read = RecorderFile.read(name, bytes, zone);
    return read instanceof Unreadable fault
        ? Optional.of(unreadable(fault))
        : elsewhen(
            despatch, ((Read) read).recording().from(), ((Read) read).recording().to(), zone);
  }

  /** A file of another way: it ended before the goods left, or ends after now. */
  private Optional<Finding> elsewhen(Despatch despatch, Instant from, Instant to, ZoneId zone) {
    boolean ahead = to.isAfter(clock.instant().plus(AHEAD));
    boolean before =
        despatch
            .shippedOn()
            .filter(day -> to.isBefore(day.atStartOfDay(zone).toInstant()))
            .isPresent();
    return ahead || before
        ? Optional.of(
            Finding.of(
                Reason.RECORDING_ELSEWHEN,
                Optional.empty(),
                Map.of(
                    "from", from.atZone(zone).toLocalDate().toString(),
                    "date", to.atZone(zone).toLocalDate().toString(),
                    "doc", despatch.number())))
        : Optional.empty();
  }

  private static Finding unreadable(Unreadable fault) {
    return Finding.of(
        Reason.RECORDING_UNREADABLE,
        Optional.empty(),
        Map.of("row", String.valueOf(fault.row()), "raw", cut(fault.raw())));
  }

  private static String cut(String raw) {
    return raw.length() > 80 ? raw.substring(0, 80) : raw;
  }

  /** Nothing for a file of a delivery of others; like the count it is the buyer's alone. */
  public Optional<RecordingContent> content(Caller caller, long id) {
    caller.require(Despatches.READERS);
    return recordings
        .find(id)
        .filter(
            one ->
                despatches
                    .find(caller, one.despatchId())
                    .filter(
                        found ->
                            caller.companies(Despatches.READERS).contains(found.buyerCompanyId()))
                    .isPresent())
        .map(one -> new RecordingContent(one.name(), one.bytes()));
  }
}
