package vn.thuocdo.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.document.FileId;
import vn.thuocdo.document.FileKind;
import vn.thuocdo.document.Files;
import vn.thuocdo.document.StoredFile;

/// Sends files. Whatever they hold, browsers treat them as dead: no guessing of types, no scripts, no frames; only PDF
/// and pictures are shown in place.
@Controller
class FileController {
    /// Browsers show no PDF inside a sandbox, and their reader runs nothing of the page's origin.
    private static final String DEAD = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @GetMapping({"/files/{id}", "/api/v1/files/{id}/content"})
    @Operation(summary = "The content of a file that I may see", tags = "files")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    ResponseEntity<InputStreamResource> send(@PathVariable String id,
            @RequestParam(defaultValue = "false") boolean download) {
        var file = files.get(FileId.of(id));
        return ResponseEntity.ok().contentType(type(file)).contentLength(file.size())
                .header("Content-Disposition", disposition(file, download).toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", file.kind() == FileKind.PDF ? DEAD : DEAD + "; sandbox")
                .cacheControl(CacheControl.noCache().cachePrivate()).eTag(file.sha256())
                .body(new InputStreamResource(files.open(file)));
    }

    private static MediaType type(StoredFile file) {
        var type = MediaType.parseMediaType(file.kind().mediaType());
        return "text".equals(type.getType()) ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    private static ContentDisposition disposition(StoredFile file, boolean download) {
        var shown = file.kind().isShown() && !download;
        return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8).build();
    }
}
