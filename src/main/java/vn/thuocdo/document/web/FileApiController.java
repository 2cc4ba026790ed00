package vn.thuocdo.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thuocdo.document.FileId;
import vn.thuocdo.document.Files;
import vn.thuocdo.document.StoredFile;
import vn.thuocdo.document.Upload;

/// What is known of files, for programs.
@RestController
@RequestMapping("/api/v1/files")
@Tag(name = "files")
class FileApiController {
    private final Files files;

    FileApiController(Files files) {
        this.files = files;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Stores a file that belongs to no record yet; name it in a record within a day")
    FileView store(@RequestParam MultipartFile file) {
        return view(files.store(Upload.of(file)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A file that belongs to a record which I may see; its content stands under /content")
    FileView show(@PathVariable String id) {
        return view(files.get(FileId.of(id)));
    }

    private static FileView view(StoredFile file) {
        return new FileView(file.id().value(), file.name(), file.kind().mediaType(), file.size(), file.sha256(),
                file.person(), file.storedAt(), "/api/v1/files/" + file.id() + "/content");
    }

    record FileView(UUID id, String name, String mediaType, long size, String sha256, String person, Instant storedAt,
            String content) {}
}
