package vn.thuocdo.identity;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with argon2id at the strength that OWASP's password storage guide asks for (19 MiB, two passes).
/// Only a few are computed at once: each takes that memory, and a flood of sign-ins must not take it all.
@Component
class Passwords {
    private static final int AT_ONCE = 4;
    private static final int MEMORY_KIB = 19_456;
    /// Without the signs that look alike.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final SecureRandom random = new SecureRandom();

    String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    /// Takes as long as [#matches], for user names that do not exist: hashing is all the work of matching.
    void matchNobody(String password) {
        hash(password);
    }

    /// A random password of four groups, about 79 bits.
    String initial() {
        return IntStream.range(0, 4).mapToObj(group -> word(4)).collect(Collectors.joining("-"));
    }

    private String word(int length) {
        return random.ints(length, 0, SIGNS.length()).mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining());
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
