package vn.thuocdo.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.stereotype.Component;

/// Encrypts secrets at rest (AES-256-GCM), so that a copy of the database alone opens no second factor.
///
/// The key is `thuocdo.secret` (environment `THUOCDO_SECRET`), which several nodes must share; without it a random key
/// is made once in the data folder, readable only by the user who runs the product.
@Component
class SecretBox {
    /// Only separates this use of the key from others; it need not be secret.
    private static final String SALT = "7468756f63646f2d6964656e74697479";

    private final String configured;
    private final Path folder;
    private volatile @Nullable BytesEncryptor encryptor;

    SecretBox(@Value("${thuocdo.secret:}") String configured, @Value("${thuocdo.data}") Path folder) {
        this.configured = configured;
        this.folder = folder;
    }

    byte[] seal(byte[] secret) {
        return encryptor().encrypt(secret);
    }

    byte[] open(byte[] sealed) {
        return encryptor().decrypt(sealed);
    }

    private BytesEncryptor encryptor() {
        var made = encryptor;
        if (made == null) {
            made = Encryptors.stronger(configured.isBlank() ? kept() : configured, SALT);
            encryptor = made;
        }
        return made;
    }

    private String kept() {
        try {
            var file = Files.createDirectories(folder).resolve("identity.key");
            createOnce(file);
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void createOnce(Path file) throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var draft = Files.createTempFile(file.getParent(), "identity", ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, HexFormat.of().formatHex(bytes));
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException already) {
            // an earlier start made it
        } finally {
            Files.delete(draft);
        }
    }
}
