package vn.thuocdo.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Makes and checks the codes of a second factor.
@Component
class OneTimePassword {
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    /// Clocks of telephones may be this many steps off.
    private static final int TOLERANCE = 1;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();

    byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    Enrolment enrolment(String username, byte[] secret) {
        var text = base32(secret);
        var issuer = URLEncoder.encode("Thước Đo", StandardCharsets.UTF_8).replace("+", "%20");
        return new Enrolment(text.replaceAll("(.{4})(?=.)", "$1 "),
                "otpauth://totp/" + issuer + ":" + username + "?secret=" + text + "&issuer=" + issuer);
    }

    /// The time step whose code this is, if it is one that lies near the moment and after the last one used.
    Optional<Long> stepOf(byte[] secret, String typed, Instant moment, long lastUsed) {
        var code = typed.replace(" ", "");
        long now = moment.getEpochSecond() / generator.getTimeStep().toSeconds();
        return IntStream.rangeClosed(-TOLERANCE, TOLERANCE).mapToObj(off -> now + off).filter(step -> step > lastUsed)
                .filter(step -> same(code, code(secret, step))).findFirst();
    }

    String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds()), Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Ten codes of fifty bits each.
    List<String> recoveryCodes() {
        return IntStream.range(0, RECOVERY_CODES).mapToObj(n -> word() + "-" + word()).toList();
    }

    private String word() {
        var word = new StringBuilder();
        random.ints(5, 0, SIGNS.length()).forEach(i -> word.append(SIGNS.charAt(i)));
        return word.toString();
    }

    static byte[] hash(String recoveryCode) {
        return Fingerprint.of(recoveryCode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = held << 8 | next & 0xff;
            for (bits += 8; bits >= 5; bits -= 5)
                text.append(SIGNS.charAt(held >> bits - 5 & 31));
        }
        return bits == 0 ? text.toString() : text.append(SIGNS.charAt(held << 5 - bits & 31)).toString();
    }
}
