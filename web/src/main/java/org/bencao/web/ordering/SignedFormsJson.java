package org.bencao.web.ordering;

import java.util.List;
import org.bencao.ordering.boundary.SignedFormView;

/** Signed order forms of a site, newest first. */
public record SignedFormsJson(List<SignedFormJson> forms) {

  static SignedFormsJson of(List<SignedFormView> forms) {
    return new SignedFormsJson(forms.stream().map(SignedFormJson::of).toList());
  }
}
