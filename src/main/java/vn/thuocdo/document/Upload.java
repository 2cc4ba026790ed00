package vn.thuocdo.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/// A file as somebody sent it, not yet looked at.
///
/// @param name  its name as sent
/// @param bytes its content
public record Upload(String name, byte[] bytes) {
    /// The file of a form.
    public static Upload of(MultipartFile file) {
        try {
            var name = file.getOriginalFilename();
            return new Upload(name == null ? "" : name, file.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
