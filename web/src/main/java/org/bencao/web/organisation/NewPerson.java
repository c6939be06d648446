package org.bencao.web.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bencao.organisation.boundary.AddPerson;

/** A new person of the caller's company. */
public record NewPerson(
    @NotNull @Size(max = 120) String login,
    @NotNull @Size(max = 120) String name,
    @NotNull @Pattern(regexp = "en|zh") String language,
    @NotEmpty List<@NotNull @Valid GrantJson> grants) {

  AddPerson command() {
    return new AddPerson(login.strip(), name.strip(), GrantJson.requests(grants), language);
  }
}
