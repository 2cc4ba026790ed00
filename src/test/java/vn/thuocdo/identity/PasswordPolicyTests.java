package vn.thuocdo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import vn.thuocdo.kernel.Refusal;

/// Long and not guessable, with every reason said at once.
class PasswordPolicyTests {
    private final PasswordPolicy policy = new PasswordPolicy(new MockEnvironment());

    @ParameterizedTest
    @CsvSource({"ngan, password-short", "Password12345, password-common", "matkhau@2025!!, password-common",
            "Mật khẩu 123456, password-common", "aaaaaaaaaaaaaa, password-common", "123456789012, password-common",
            "vanphong-xin-chao, password-username", "ThuocDo@2025, password-common"})
    void refusesWhatIsTriedFirst(String password, String reason) {
        assertThat(codes(policy, password)).contains("identity.refused." + reason);
    }

    @Test
    void acceptsALongSentence() {
        assertThat(codes(policy, "nắng vàng trên nương ngô")).isEmpty();
    }

    @Test
    void theDemonstrationPasswordIsGoodOnlyUnderTheDemoProfile() {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("demo");
        assertThat(codes(new PasswordPolicy(environment), "ThuocDo@2025")).isEmpty();
        assertThat(codes(new PasswordPolicy(environment), "Password12345")).isNotEmpty();
    }

    @Test
    void anInitialPasswordWouldPassToo() {
        assertThat(codes(policy, new Passwords().initial())).isEmpty();
    }

    private static List<String> codes(PasswordPolicy policy, String password) {
        return policy.faults("vanphong", password).stream().map(Refusal::code).toList();
    }
}
