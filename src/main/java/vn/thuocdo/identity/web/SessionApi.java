package vn.thuocdo.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.identity.OpenSession;
import vn.thuocdo.identity.Sessions;

/// The browsers in which the caller is signed in.
@RestController
@RequestMapping("/api/v1/me/sessions")
@Tag(name = "me")
class SessionApi {
    private final Sessions sessions;

    SessionApi(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    @Operation(summary = "My open sessions, the one used last first")
    List<OpenSession> list() {
        return sessions.mine(null);
    }

    @DeleteMapping("/{handle}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends one of my sessions")
    void end(@PathVariable String handle) {
        sessions.endMine(handle);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends all my sessions in browsers; tokens stay")
    void endAll() {
        sessions.endMineExcept(null);
    }
}
