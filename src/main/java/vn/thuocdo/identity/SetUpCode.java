package vn.thuocdo.identity;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The one-time code of the first set-up: `THUOCDO_SETUP_CODE` where several nodes must agree on it, else a random one
/// of this process.
@Component
class SetUpCode {
    private final String value;

    SetUpCode(@Value("${thuocdo.setup-code:}") String configured, Passwords passwords) {
        value = configured.isBlank() ? passwords.initial() : configured.strip().toLowerCase(Locale.ROOT);
    }

    String value() {
        return value;
    }
}
