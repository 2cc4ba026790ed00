package vn.thuocdo.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.document.FileId;
import vn.thuocdo.document.Files;

/// What is known of files, for programs.
@RestController
@RequestMapping("/api/v1/files")
@Tag(name = "files")
class FileApiController {
    private final Files files;

    FileApiController(Files files) {
        this.files = files;
    }

    @GetMapping("/{id}")
    @Operation(summary = "A file that belongs to a record which I may see; its content stands under /content")
    FileView show(@PathVariable String id) {
        var file = files.get(FileId.of(id));
        return new FileView(file.id().value(), file.name(), file.kind().mediaType(), file.size(), file.sha256(),
                file.person(), file.storedAt(), "/api/v1/files/" + file.id() + "/content");
    }

    record FileView(UUID id, String name, String mediaType, long size, String sha256, String person, Instant storedAt,
            String content) {}
}
