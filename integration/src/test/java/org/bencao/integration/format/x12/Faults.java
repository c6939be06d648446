package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bencao.integration.format.Expected;

/** What a fault of a message must say, of its code and of its place. */
final class Faults {

  private Faults() {}

  /** As a functional acknowledgement reports it: AK304, AK302, AK301, AK401, AK402, AK403. */
  static void assertReported(
      X12Fault fault,
      String segmentCode,
      int position,
      String tag,
      int element,
      String reference,
      String elementCode) {
    assertThat(fault.segmentCode()).contains(segmentCode);
    assertThat(fault.positionInMessage()).isEqualTo(position);
    assertThat(fault.segmentTag()).isEqualTo(tag);
    assertThat(fault.element()).isEqualTo(element);
    assertThat(fault.reference()).contains(reference);
    assertThat(fault.elementCode()).contains(elementCode);
  }

  /** Exactly one, that names where and what was wanted there. */
  static void assertOnly(List<X12Fault> faults, String segment, int element, Expected wanted) {
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).segmentTag()).isEqualTo(segment);
    assertThat(faults.get(0).element()).isEqualTo(element);
    assertThat(faults.get(0).expected()).isEqualTo(wanted);
  }
}
