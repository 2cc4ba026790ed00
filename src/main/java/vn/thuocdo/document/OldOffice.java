package vn.thuocdo.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.thuocdo.kernel.Refused;

/// Compound files: new Office documents locked with a password, or documents of Office up to 2003. Neither can be
/// looked into safely.
final class OldOffice {
    private OldOffice() {}

    static Refused refusal(byte[] bytes) {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return file.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                    ? FileCheck.refused("locked")
                    : FileCheck.refused("old-office");
        } catch (IOException | RuntimeException damaged) {
            return FileCheck.refused("damaged");
        }
    }
}
