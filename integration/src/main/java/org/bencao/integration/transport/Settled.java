package org.bencao.integration.transport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * Lets a file by once nobody writes it any more: it has some bytes, and neither its size nor its
 * time changed for a moment. Each look at the folder asks about all of its files at once; the read
 * locks of Camel wait a second for each of them, or trust that both machines have the same time.
 */
final class Settled<T> implements GenericFileFilter<T> {

  private record Look(long size, long changed, Instant since, Instant last) {}

  /** Who is gone for so long is a new file when it comes again. */
  private static final Duration FORGOTTEN = Duration.ofMinutes(10);

  private final Clock clock;
  private final Duration quiet;
  private final ConcurrentMap<String, Look> looks = new ConcurrentHashMap<>();

  Settled(Clock clock, Duration quiet) {
    this.clock = clock;
    this.quiet = quiet;
  }

  @Override
  public boolean accept(GenericFile<T> file) {
    var now = clock.instant();
    looks.values().removeIf(look -> look.last().plus(FORGOTTEN).isBefore(now));
    var look =
        looks.merge(
            file.getAbsoluteFilePath(),
            new Look(file.getFileLength(), file.getLastModified(), now, now),
            Settled::again);
    return look.size() > 0 && !look.since().plus(quiet).isAfter(now);
  }

  private static Look again(Look before, Look now) {
    return before.size() == now.size() && before.changed() == now.changed()
        ? new Look(now.size(), now.changed(), before.since(), now.last())
        : now;
  }
}
