package org.bencao.web.organisation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.MakeToken;

/**
 * A token for a program.
 *
 * @param days for how long it is good, 1 to 730
 */
public record NewToken(
    @NotNull @Size(max = 60) String name,
    @NotEmpty List<@NotNull @Pattern(regexp = RoleWords.FORM) String> roles,
    int days) {

  MakeToken command() {
    return new MakeToken(
        name.strip(), roles.stream().map(Role::ofCode).collect(Collectors.toSet()), days);
  }
}
