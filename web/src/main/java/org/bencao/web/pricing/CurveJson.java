package org.bencao.web.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bencao.pricing.boundary.CurvePoint;

/** What lots that expire soon cost; below the last point they are not sold. */
public record CurveJson(@NotNull @Size(max = 20) List<@NotNull @Valid CurvePoint> points) {

  public CurveJson {
    points = points == null ? null : List.copyOf(points);
  }
}
