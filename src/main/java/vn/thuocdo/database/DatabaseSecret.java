package vn.thuocdo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The embedded server's password: random, made once, readable only by the user who runs the product.
record DatabaseSecret(String value) {
    static DatabaseSecret in(Path data) throws IOException {
        var file = data.resolve("database.secret");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return new DatabaseSecret(Files.readString(file).strip());
    }

    /// Never shown, not even in a log line by mistake.
    @Override
    public String toString() {
        return "DatabaseSecret";
    }
}
