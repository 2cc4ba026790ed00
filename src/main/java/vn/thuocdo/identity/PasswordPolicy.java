package vn.thuocdo.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.SearchKey;

/// What a password must be (OWASP ASVS 4.0, 2.1): long, not the user name, not one of those tried first. No rule about
/// kinds of signs and no expiry, since both make passwords worse.
@Component
class PasswordPolicy {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    /// Words that passwords are made of by adding digits and signs.
    private static final Set<String> COMMON = Set.of("password", "passw", "pass", "matkhau", "mat khau", "admin",
            "administrator", "quantri", "quan tri", "quantrihethong", "qwerty", "qwertyuiop", "asdfghjkl", "abc",
            "abcdef", "abcdefgh", "abcdefghijkl", "iloveyou", "welcome", "letmein", "changeme", "default", "secret",
            "vietnam", "viet nam", "hanoi", "saigon", "anhyeuem", "emyeuanh", "ubnd", "uybannhandan", "cchc",
            "caicachhanhchinh", "motcua", "thuocdo", "thuoc do", "demo", "test", "user", "guest", "root", "");
    private static final String DEMONSTRATION = "ThuocDo@2025";
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z ]+");
    private static final Pattern ONE_SIGN = Pattern.compile("(.)\\1*");

    private final boolean demonstration;

    PasswordPolicy(Environment environment) {
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /// Refuses at the field `password` with every reason at once.
    void mustFit(String username, String password) {
        Refused.ifAny(faults(username, password));
    }

    List<Refusal> faults(String username, String password) {
        var refusals = new ArrayList<Refusal>();
        if (demonstration && password.equals(DEMONSTRATION))
            return refusals;
        if (password.length() < SHORTEST)
            refusals.add(Refusal.at("password", "identity.refused.password-short", SHORTEST, password.length()));
        if (password.length() > LONGEST)
            refusals.add(Refusal.at("password", "identity.refused.password-long", LONGEST));
        if (!username.isEmpty() && password.toLowerCase(Locale.ROOT).contains(username))
            refusals.add(Refusal.at("password", "identity.refused.password-username"));
        else if (isCommon(password))
            refusals.add(Refusal.at("password", "identity.refused.password-common"));
        return refusals;
    }

    private static boolean isCommon(String password) {
        var letters = NO_LETTERS.matcher(SearchKey.of(password)).replaceAll("").strip();
        return COMMON.contains(letters) || ONE_SIGN.matcher(letters).matches();
    }
}
